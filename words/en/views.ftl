# Saved views, in each reader’s browser and in the register.
views-title = My views
views-none = No view is saved yet.
views-name = Name of the view
views-save = Save this page
views-pin = Freeze the figures as of today
views-rename = Rename
views-remove = Delete
views-saved = The view is saved.
views-removed = The view is deleted.
views-renamed = The view is renamed.
views-last = Where I was:
views-reader = Your name
views-reader-why = With a name, your views are found again on another machine. Until people sign in, whoever writes this name sees its views.
views-unkept = Kept in this browser only: the server did not answer.
views-refused = This view cannot be kept: it takes a name and an address of this site.
views-register = The register does not answer: the view is kept in this browser only.
