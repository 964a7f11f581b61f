# Las vistas guardadas, en el navegador de cada uno.
views-title = Mis vistas
views-none = No hay ninguna vista guardada en este navegador.
views-name = Nombre de la vista
views-save = Guardar esta página
views-pin = Congelar las cifras al día de hoy
views-rename = Cambiar el nombre
views-remove = Eliminar
views-saved = La vista está guardada.
views-removed = La vista está eliminada.
views-renamed = La vista tiene otro nombre.
views-last = Dónde estaba:
