# What is said of rows other organisations publish, kept as they are.

rule-as-published = { $note }
rule-as-published-remedy = Nothing to correct: the row counts as it is published.
