# Les vues enregistrées, dans le navigateur de chacun.
views-title = Mes vues
views-none = Aucune vue enregistrée dans ce navigateur.
views-name = Nom de la vue
views-save = Enregistrer cette page
views-pin = Figer les chiffres au jour d’aujourd’hui
views-rename = Renommer
views-remove = Supprimer
views-saved = La vue est enregistrée.
views-removed = La vue est supprimée.
views-renamed = La vue est renommée.
views-last = Où j’en étais :
