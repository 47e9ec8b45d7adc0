A3-PURE-MIL =
    .title = Infraction purement militaire
    .compliance =
        Tous les chefs d'accusation et tous les actes décrits sont des manquements au devoir
        militaire.
    .cure =
        Une infraction de droit commun fondée sur des faits distincts peut être demandée seule.

A3-PURE-REL =
    .title = Infraction purement religieuse
    .compliance =
        Les actes décrits sont la pratique, l'enseignement ou la critique d'une religion.
    .cure =
        Montrer d'après les faits un discours de haine, une violence ou une autre infraction de
        droit commun ; sinon, refuser.

A3-RACIAL =
    .title = L'accusation repose sur l'appartenance ou l'identité
    .compliance = La responsabilité reposerait sur l'identité ou l'appartenance.
    .cure = Montrer un acte de cette personne qui soit une infraction quel qu'en soit l'auteur.

A3-SPEECH =
    .title = Expression protégée
    .compliance =
        Tous les actes décrits sont l'expression d'opinions visant l'État, ses représentants ou ses
        institutions.
    .cure =
        Montrer une incitation à la violence ou un discours de haine de cette personne ; sinon,
        refuser.

A3-SPEECH-MIXED =
    .title = L'expression comme accusation
    .compliance =
        L'accusation porte sur des paroles, des réunions ou une association, et aucune infraction
        propre grave n'est décrite à côté.
    .cure =
        Établir le contenu, le public, la cible et tout appel à la violence, puis décider.

A3-ASSEMBLY =
    .title = Réunion ou association protégées uniquement
    .compliance =
        Tous les actes décrits sont de parole, de réunion pacifique, d'association ou de culte.
    .cure =
        Montrer la violence ou l'incitation propre de cette personne, avec le moment, le lieu et le
        dommage ; sinon, refuser.

ROP-36-SPEECH =
    .title = Un comportement protégé comme acte ou lien terroriste
    .compliance =
        Les seuls actes à l'appui d'un chef de terrorisme sont des comportements protégés.
    .cure = Montrer un autre acte concret de cette personne ; sinon, refuser.

ROP-36-C =
    .title = Groupe reconnu par la seule source, et aucune infraction en soi
    .compliance =
        Seule la source tient le groupe pour terroriste, et aucun acte propre n'est en soi une
        infraction.
    .cure =
        Demander un acte qui soit en soi une infraction, ou une reconnaissance plus large du groupe.

A3-SEPARATIST =
    .title = Militant d'une minorité ou d'une diaspora accusé de séparatisme ou de terrorisme
    .compliance =
        Un représentant d'une minorité ou d'une diaspora est accusé de terrorisme ou d'extrémisme,
        sans violence propre grave.
    .cure =
        Rechercher s'il existe des raisons solides de croire à une persécution et si cette demande
        peut la servir.

A3-POLITICIAN =
    .title = Responsable politique, agent public, parent ou proche
    .compliance =
        Une fonction publique, ou un lien avec une personnalité politique, figure au dossier.
    .cure =
        Apprécier la fonction, la qualité, le gain et le moment ; demander la preuve du gain si
        l'acte était officiel.

ROP-31-GAIN =
    .title = Acte de fonction sans gain personnel
    .compliance =
        Un acte de fonction est décrit et aucun gain de la personne ou d'un tiers n'est établi.
    .cure =
        Demander des éléments prouvant un gain, un détournement ou une dissipation ; à défaut,
        l'acte est politique.

ROP-31-B =
    .title = Responsable recherché par un autre État
    .compliance =
        La personne exerce ou a exercé une fonction d'un État autre que l'État demandeur.
    .cure =
        Établir la fonction à la date de la demande, la qualité en laquelle les actes ont été
        commis, et toute objection de cet État.

A3-COUP =
    .title = Actes directement liés à une prise de pouvoir
    .compliance = Les actes sont directement liés à une prise de pouvoir ou à des troubles.
    .cure =
        Apprécier si les éléments de droit commun prédominent, et pourquoi la demande intervient
        maintenant.

ROP-35-FACTS =
    .title = Seul l'ordre constitutionnel est attaqué
    .compliance =
        Les actes sont directement liés à une prise de pouvoir et aucun n'est une infraction contre
        la vie, la liberté ou les biens.
    .cure = Montrer un tel acte de cette personne ; sinon, refuser.

A3-REGIME =
    .title = Demande proche d'un bouleversement ou d'une élection
    .compliance =
        Une personnalité publique est recherchée dans l'année d'un bouleversement ou d'une élection.
    .cure = Examiner le motif et l'ordre des événements.

A3-IHL =
    .title = Crime international majeur
    .compliance = Un crime international majeur est allégué.
    .cure = Suivre la procédure spéciale et entendre les États concernés.

A3-CONFLICT =
    .title = Acte de combat dans un conflit armé
    .compliance =
        Les actes s'inscrivent dans un conflit armé ou visent des militaires.
    .cure = Établir si une violation du droit de la guerre est invoquée.

A3-INTERSTATE =
    .title = Protestation d'un autre État, ou différend entre États
    .compliance =
        Un autre État proteste, ou l'affaire joue un rôle dans un différend entre États.
    .cure =
        Apprécier les arguments ; consulter le demandeur (RTD 135 si le désaccord subsiste).

ROP-38 =
    .title = Infraction électorale qui appelle un examen
    .compliance =
        Une infraction électorale est alléguée contre une personne engagée en politique ou à
        l'approche d'une élection.
    .cure =
        Établir le préjudice pour les électeurs, le camp de la personne et la date de la demande par
        rapport au jour du scrutin.

ROP-39 =
    .title = Émigration illégale
    .compliance =
        Toute l'accusation consiste à avoir quitté le pays sans autorisation.
    .cure =
        Aucun remède pour ce chef ; des infractions distinctes peuvent être demandées seules.

A3-UNCLEAR-ACTS =
    .title = Chef sensible dont les actes ne peuvent être déterminés
    .compliance =
        Un chef touche à l'article 3. Sur { $act_count ->
            [one] { $act_count } acte décrit
           *[other] { $act_count } actes décrits
        }, { $coded_act_count ->
            [0] aucun n'est codé
            [one] { $coded_act_count } est codé
           *[other] { $coded_act_count } sont codés
        }.
    .cure = Coder les actes allégués d'après l'exposé, ou les demander.

A3-TEXT =
    .title = Des mots de l'exposé touchent à l'article 3
    .compliance =
        L'exposé contient des mots sensibles de { $sensitive_text_signals ->
            [one] { $sensitive_text_signals } type
           *[other] { $sensitive_text_signals } types
        } et aucun acte n'est codé.
    .cure = Lire les phrases signalées et coder les actes.

A3-RELATIVE =
    .title = L'examen de la prédominance ne penche pas vers le droit commun
    .compliance =
        Les poids sont de { $ordinary_weight } pour le droit commun et de { $article_3_weight } pour
        l'article 3.
    .cure = Apprécier la matrice ; consigner les motifs.
