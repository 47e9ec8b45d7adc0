RPD-83-1-A-II-P =
    .title = Peine maximale inférieure à deux ans
    .requester =
        La peine maximale indiquée est { $maximum_penalty_months ->
            [unknown] d'un nombre inconnu de mois
            [one] de { $maximum_penalty_months } mois
           *[other] de { $maximum_penalty_months } mois
        } ; cela est inférieur au seuil de l'article 83(1)(a)(ii) pour une notice rouge.
    .compliance =
        La peine maximale est { $maximum_penalty_months ->
            [unknown] d'un nombre inconnu de mois
            [one] de { $maximum_penalty_months } mois
           *[other] de { $maximum_penalty_months } mois
        }, en dessous du seuil.
    .cure =
        Corriger la peine maximale si elle est erronée, justifier l'importance particulière au titre
        de l'article 83(1)(b), ou recourir à une diffusion.
    .says =
        Recherche aux fins de poursuites : l'infraction doit être passible d'un maximum d'au moins
        deux ans de privation de liberté, ou d'une peine plus lourde.
    .limits =
        Le maximum est celui qu'indique le demandeur ; la loi elle-même n'est pas consultée. C'est
        le maximum qui compte, non le minimum.

RPD-83-1-A-II-P-MULTI =
    .title = Aucune infraction ne remplit à elle seule la condition
    .requester =
        { $offence_count ->
            [one] L'infraction indiquée ({ $offence_count }) n'atteint
           *[other] Aucune des { $offence_count } infractions n'atteint
        } à elle seule le seuil de l'article 83(1)(a)(ii) ; les maximums ne s'additionnent pas.
    .compliance =
        { $offence_count ->
            [one] L'infraction indiquée ({ $offence_count }) ne remplit pas à elle seule
           *[other] Aucune des { $offence_count } infractions ne remplit à elle seule
        } la condition.
    .cure =
        Corriger le maximum qui est erroné, justifier l'importance particulière au titre de
        l'article 83(1)(b), ou recourir à une diffusion.
    .says =
        En présence de plusieurs infractions, l'une au moins doit à elle seule atteindre le seuil et
        être une infraction grave de droit commun.
    .limits = Que les maximums ne s'additionnent pas est une déduction de l'article 83(1)(c).

RPD-83-1-C =
    .title = Une infraction moins grave accompagne une autre
    .requester =
        Cette infraction ({ $maximum_penalty_months ->
            [unknown] nombre inconnu de mois
            [one] { $maximum_penalty_months } mois
           *[other] { $maximum_penalty_months } mois
        }) est en dessous du seuil et ne peut figurer qu'à côté d'une autre qui l'atteint.
    .compliance =
        Maximum : { $maximum_penalty_months ->
            [unknown] nombre inconnu de mois
            [one] { $maximum_penalty_months } mois
           *[other] { $maximum_penalty_months } mois
        } ; peut accompagner une autre infraction, ne peut fonder la notice.
    .cure = Rien n'est nécessaire si une autre infraction remplit la condition.
    .says =
        Une infraction en dessous du seuil peut figurer dans une notice que fonde une autre
        infraction, si elle est par ailleurs conforme au Règlement.
    .limits = La règle sur plusieurs infractions dit si une autre infraction fonde la notice.

RPD-83-1-A-II-C =
    .title = Peine inférieure à six mois
    .requester =
        La peine prononcée est { $sentence_months ->
            [unknown] d'un nombre inconnu de mois
            [one] de { $sentence_months } mois
           *[other] de { $sentence_months } mois
        }, reliquat : { $remaining_months } ; cela est inférieur au seuil de l'article
        83(1)(a)(ii) pour une notice rouge.
    .compliance =
        Peine : { $sentence_months ->
            [unknown] nombre inconnu de mois
            [one] { $sentence_months } mois
           *[other] { $sentence_months } mois
        } ; reliquat : { $remaining_months } ; en dessous du seuil.
    .cure =
        Corriger les chiffres, justifier l'importance particulière au titre de l'article 83(1)(b),
        ou recourir à une diffusion.
    .says =
        Recherche pour purger une peine : au moins six mois prononcés, ou au moins six mois de
        reliquat.
    .limits = Un sursis et une amende ne comptent pas comme privation de liberté.

RPD-83-1-A-II-REM =
    .title = Reliquat de peine inférieur à six mois
    .requester =
        { $remaining_months ->
            [unknown] Le reliquat de la peine est d'un nombre inconnu de mois
            [one] Le reliquat de la peine n'est que de { $remaining_months } mois
           *[other] Le reliquat de la peine n'est que de { $remaining_months } mois
        } ; une personne appréciera la proportionnalité.
    .compliance =
        { $remaining_months ->
            [unknown] Un nombre inconnu de mois reste à purger
            [one] { $remaining_months } mois reste à purger
           *[other] { $remaining_months } mois restent à purger
        } (peine : { $sentence_months }).
    .cure =
        Dire pourquoi une arrestation est proportionnée au reliquat, ou corriger le chiffre.
    .says =
        Lorsque la peine prononcée suffit mais qu'il en reste peu, la proportionnalité est appréciée
        par une personne.
    .limits = Le texte dit et/ou ; la mise en attente est nôtre.

PEN-CONSIST =
    .title = La peine prononcée et la peine maximale ne concordent pas
    .requester =
        La peine ({ $sentence_months ->
            [unknown] nombre inconnu de mois
            [one] { $sentence_months } mois
           *[other] { $sentence_months } mois
        }), son reliquat ({ $remaining_months }) et le maximum
        ({ $highest_maximum_penalty_months }) ne concordent pas. Corrigez-les.
    .compliance =
        Peine ({ $sentence_months }), reliquat ({ $remaining_months }) et maximum
        ({ $highest_maximum_penalty_months }) ne concordent pas.
    .cure = Corriger les chiffres ou les expliquer.
    .says =
        Une peine ne dépasse pas le maximum indiqué de son unique infraction, et le reliquat ne
        dépasse pas ce qui a été prononcé.
    .limits =
        Des peines consécutives pour plusieurs infractions peuvent dépasser un maximum ; elles ne
        sont donc pas comparées.

RPD-83-1-B =
    .title = Une importance particulière est invoquée
    .requester =
        Un critère de l'article 83(1)(a) n'est pas rempli ; le Secrétariat général se prononcera sur
        l'importance particulière que vous invoquez.
    .compliance =
        Le critère (i) ou (ii) n'est pas rempli et une importance particulière est invoquée.
    .cure =
        Le Secrétariat général consulte le demandeur et se prononce au titre de l'article 83(1)(b).
    .says =
        Lorsque le critère (i) ou (ii) fait défaut, le Secrétariat général peut néanmoins publier,
        après consultation, si l'affaire présente une importance particulière.
    .limits =
        Le pouvoir d'appréciation appartient au Secrétariat général et n'est jamais exercé ici ; le
        défaut d'intérêt (iii) ne peut être ignoré.

PEN-NONCUST =
    .title = Aucune peine privative de liberté n'est prévue
    .requester =
        Seule une amende est prévue ; une notice rouge suppose une peine privative de liberté.
    .compliance = Toutes les infractions ne sont passibles que d'une amende.
    .cure = Corriger la peine si elle est erronée, ou retirer la demande.
    .says = Une amende, une confiscation ou une interdiction seule ne suffit pas.
    .limits = Cela découle implicitement du seuil.

PEN-DIFFUSION =
    .title = Une diffusion en dessous du seuil d'une notice
    .requester =
        L'affaire est en dessous du seuil d'une notice rouge ; une diffusion reste possible.
    .compliance = La diffusion est en dessous du seuil de peine de l'article 83.
    .cure = Rien n'est nécessaire.
    .says =
        Les seuils de l'article 83 ne lient pas une diffusion ; il est noté que l'affaire est en
        dessous.
    .limits =
        Une diffusion lorsqu'une notice ne remplit pas les conditions est ce que prévoit le
        Règlement.
