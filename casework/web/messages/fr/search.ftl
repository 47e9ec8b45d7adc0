# Recherche de dossiers.

search-title = Recherche
search-for = Identifiant du dossier, numéro de dossier, règle ou nom d’une personne
search-hint = Un nom dans toute orthographe ou écriture ; deux mots, ou un seul avec la date de naissance.
search-born = Date de naissance
search-born-hint = 1980-05-17, ou ce qu’on en sait
search-go = Rechercher
search-private = Ce que vous cherchez ne figure dans aucune adresse ni aucun journal technique. Le journal d’audit retient que vous avez cherché.
search-what-for = Dites ce qu’il faut chercher.
search-no-date = Écrivez la date de naissance 1980-05-17, ou 1980-05 ou 1980 si l’on n’en sait pas plus.
search-no-name = Cela ne peut pas être un nom ; ôtez ce qui n’est pas une lettre.
search-rule = Règle
search-rule-cases = Dossiers avec un signalement de cette règle
search-by-id = Par identifiant
search-by-reference = Par numéro de dossier
search-by-name =
    { $count ->
        [one] { $count } dossier par le nom
       *[other] { $count } dossiers par le nom, les plus proches d’abord
    }
search-cut = Il y en a d’autres. Ajoutez un mot du nom ou la date de naissance.
search-one-word = Un seul mot ne trouve que les personnes connues sous ce seul mot. Ajoutez un mot du nom ou la date de naissance.
search-nothing = Rien n’a été trouvé.
search-nothing-what = Un numéro de dossier doit être entier. Un nom demande deux mots, ou un seul avec la date de naissance ; les dossiers effacés ne se trouvent pas.
search-which-present_family_name = nom actuel
search-which-family_name_at_birth = nom de naissance
search-which-forenames = prénoms
search-which-name_original_script = nom dans son écriture d’origine
search-which-aliases = autre nom
search-why-name_same = même nom
search-why-name_spelled_otherwise = même nom, autrement orthographié
search-why-name_nearly_same = presque le même nom
search-why-name_in_other_order = mêmes mots dans un autre ordre
search-why-name_in_part = l’un des noms est contenu dans l’autre
search-why-only_name_same = le seul mot est le même
search-why-name_parts_contradict = certains mots concordent, d’autres non
search-why-birth_date_same = même date de naissance
search-why-birth_date_agrees_as_far_as_stated = date de naissance concordante autant qu’indiquée
search-why-birth_day_and_month_swapped = jour et mois de naissance inversés
search-why-birth_date_one_digit_off = date de naissance à un chiffre près
search-why-birth_date_contradicts = autre date de naissance
