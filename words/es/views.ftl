# Las vistas guardadas, en el navegador de cada uno y en el registro.
views-title = Mis vistas
views-none = Aún no hay ninguna vista guardada.
views-name = Nombre de la vista
views-save = Guardar esta página
views-pin = Congelar las cifras al día de hoy
views-rename = Cambiar el nombre
views-remove = Eliminar
views-saved = La vista está guardada.
views-removed = La vista está eliminada.
views-renamed = La vista tiene otro nombre.
views-last = Dónde estaba:
views-reader = Su nombre
views-reader-why = Con un nombre, sus vistas se encuentran en otro equipo. Mientras no haya inicio de sesión, quien escriba ese nombre verá sus vistas.
views-unkept = Guardada solo en este navegador: el servidor no respondió.
views-refused = Esta vista no puede guardarse: hacen falta un nombre y una dirección de este sitio.
views-register = El registro no responde: la vista se guarda solo en este navegador.
