# La liste de rappel.
admin-recall = Liste de rappel
recall-what = Ce qui figure ici n’est transmis à personne, quels que soient son évaluation et qui l’a libéré.
recall-add = Inscrire le dossier { $case } sur la liste de rappel
recall-to-case = Vers le dossier
recall-erased-case = Les données de ce dossier sont effacées : rien ne peut plus en être transmis.
recall-stopped = La liste arrête déjà ce dossier, en tant que tel ou par la personne qu’il vise.
recall-which = Ce qui est arrêté
recall-kind-case = Ce dossier
recall-kind-case-means = Rien n’en est transmis. Une autre demande visant la même personne n’est pas arrêtée.
recall-kind-person = La personne, dans tout dossier
recall-kind-person-means = Quel que soit le demandeur, maintenant ou plus tard : reconnue par le nom avec la date de naissance complète et par chaque document. La liste garde des empreintes à clé et aucun nom, et survit au dossier.
recall-reason = Motif
recall-reason-hint = Les examinateurs principaux le lisent ici ; il est effacé avec le dossier.
recall-follows = Ce qui attend de partir est arrêté à la porte et son dossier revient au service de conformité. Ce qui est arrivé n’est pas rappelé par là : rappelez pour cela le dossier. La liste peut être modifiée à tout moment ; l’un et l’autre sont consignés au journal d’audit.
recall-do = Inscrire sur la liste
recall-listed = Sur la liste
recall-since = Depuis
recall-by = Inscrit par
recall-off = Retirer
recall-marks =
    { $count ->
        [one] { $count } repère
       *[other] { $count } repères
    }
recall-reason-erased = Effacé avec le dossier
recall-lift = Retirer
recall-lift-means-case = Dès lors la liste n’arrête plus ce dossier. Rien n’est transmis de ce seul fait : ce qui a été arrêté attend que des personnes décident à nouveau.
recall-lift-means-person = Dès lors les demandes visant cette personne suivent leur évaluation et les décisions, quel que soit le demandeur. Ce qui a été arrêté attend une nouvelle décision. Si le dossier est effacé, la personne ne peut plus être réinscrite d’ici.
recall-lift-do = Retirer de la liste
recall-none = Rien ne figure sur la liste
recall-none-do = Un dossier ou une personne s’y inscrit depuis la page Traitement du dossier.
recall-choose = Choisissez si c’est le dossier ou la personne qui est arrêté.
recall-reason-owed = Donnez le motif ; d’autres devront le comprendre plus tard.
recall-nothing = La demande ne donne ni nom complet avec date de naissance complète ni document : la personne ne pourrait être reconnue. Arrêtez plutôt le dossier.
recall-gone = Quelqu’un l’a déjà retiré de la liste.
recall-link = Liste de rappel
recall-on-it = La liste de rappel arrête ce dossier : rien n’en est transmis.
recall-not-on-it = Empêche un dossier ou une personne d’être transmis, quoi qu’il soit décidé.
recall-open = Inscrire sur la liste de rappel
recall-see = Voir la liste de rappel
done-recall-added = C’est inscrit sur la liste de rappel.
done-recall-lifted = C’est retiré de la liste de rappel.
