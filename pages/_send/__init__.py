"""The faces of “Send a workbook”: the form, the work under way, what was read, and the requests behind them."""
