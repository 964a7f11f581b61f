# What a figure stands on.
coverage-nothing = { $n ->
    [one] no submission for { $period }
   *[other] no submission from the { $due } offices for { $period }
}
coverage-files = { $n ->
    [one] { $came } of { $due } workbooks
   *[other] { $came } of { $due } workbooks
}
coverage-only = the one workbook due
coverage-share = { $share } of the portfolio
coverage-oldest = oldest data: { $office }{ $n ->
    [0] { "" }
    [one] { " " }and 1 other
   *[other] { " " }and { $others } others
}, { $days } days
coverage-all-provisional = provisional
coverage-all-final = final
coverage-all-audited = audited
coverage-mixed = mixed figures: { $parts }
coverage-some-provisional = { $n ->
   *[other] { $shown } provisional
}
coverage-some-final = { $n ->
   *[other] { $shown } final
}
coverage-some-audited = { $n ->
   *[other] { $shown } audited
}
coverage-too-few = Only { $n ->
    [one] one received row bears
   *[other] { $shown } received rows bear
} these figures; it takes { $least } for a drawing not to mislead. The table gives them.
coverage-figures = These figures
coverage-part = { $label }: { $n } / { $total }
coverage-what = How settled the workbooks behind this page are
