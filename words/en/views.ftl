# Saved views, in each reader's browser.
views-title = My views
views-none = No view is saved in this browser.
views-name = Name of the view
views-save = Save this page
views-pin = Freeze the figures as of today
views-rename = Rename
views-remove = Delete
views-saved = The view is saved.
views-removed = The view is deleted.
views-renamed = The view is renamed.
views-last = Where I was:
