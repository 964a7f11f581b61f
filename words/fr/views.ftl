# Les vues enregistrées, dans le navigateur de chacun et dans le registre.
views-title = Mes vues
views-none = Aucune vue enregistrée.
views-name = Nom de la vue
views-save = Enregistrer cette page
views-pin = Figer les chiffres au jour d’aujourd’hui
views-rename = Renommer
views-remove = Supprimer
views-saved = La vue est enregistrée.
views-removed = La vue est supprimée.
views-renamed = La vue est renommée.
views-last = Où j’en étais :
views-reader = Votre nom
views-reader-why = Avec un nom, vos vues se retrouvent sur un autre poste. Jusqu’à la connexion des utilisateurs, qui écrit ce nom voit ses vues.
views-unkept = Gardée dans ce navigateur seulement : le serveur n’a pas répondu.
views-refused = Cette vue ne peut pas être gardée : il faut un nom et une adresse de ce site.
views-register = Le registre ne répond pas : la vue n’est gardée que dans ce navigateur.
