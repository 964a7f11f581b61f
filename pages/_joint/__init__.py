"""The pieces of the page about joint programmes, platforms and convergence."""
