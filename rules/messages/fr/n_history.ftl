HIST-CCF-DEL =
    .title = La CCF a jugé les données non conformes
    .compliance =
        La CCF a jugé des données non conformes ; pour les mêmes faits : { $ccf_same_facts }.
    .cure =
        Aucun remède par une nouvelle demande. Un fait nouveau est soumis à la CCF par une demande
        en révision (Statut, article 42).

HIST-REVISION =
    .title = Faits nouveaux trop tardifs ou trop faibles pour rouvrir une décision de la CCF
    .compliance =
        Faits nouveaux : { $new_fact_count } ; jours depuis la découverte du dernier :
        { $days_since_latest_new_fact } ; de nature à changer le résultat :
        { $new_facts_could_change_conclusion }.
    .cure =
        Aucun remède, sauf si un fait nouveau de nature à changer le résultat a été découvert au
        cours des six derniers mois.

HIST-GS-REF =
    .title = Refusée auparavant, et aucun changement n'est indiqué
    .compliance =
        Une demande antérieure a été { $earlier_result } (motif : { $earlier_reason }), et aucun
        changement n'est indiqué.
    .cure =
        Indiquer ce qui a changé depuis, ou montrer que cette demande porte sur d'autres faits.

HIST-GS-REF-CHANGED =
    .title = Refusée auparavant, et un changement est indiqué
    .compliance =
        Une demande antérieure a été { $earlier_result } (motif : { $earlier_reason }) ; le
        demandeur indique un changement.
    .cure =
        Comparer le changement aux motifs du refus, et consigner le résultat.

HIST-GS-REF-FORM =
    .title = Une demande antérieure a échoué pour un motif de forme
    .compliance =
        Une demande antérieure a été { $earlier_result } ; motif : { $earlier_reason }.
    .cure = Vérifier que le défaut a été corrigé.

HIST-ROUTE =
    .title = Autres canaux utilisés après un refus
    .compliance =
        Après un refus ({ $earlier_reason }), d'autres canaux ont été utilisés ; nombre :
        { $other_channel_uses_after_result }.
    .cure =
        Dire à quoi servait chaque utilisation ; signaler le bureau s'il contourne le refus.

HIST-SPLIT =
    .title = Mêmes actes sous un nouveau mandat
    .compliance =
        Les actes sont ceux d'un refus antérieur, et tous les mandats sont postérieurs au refus.
    .cure =
        Comparer les chefs d'accusation et les mandats avec ceux de la demande refusée.

HIST-WITHDRAWN =
    .title = Retirée devant la CCF, et maintenant de retour
    .compliance =
        Des données sur cette personne ont été retirées au cours d'une affaire devant la CCF et
        reviennent maintenant.
    .cure = Rechercher pourquoi elles ont été retirées, et ce que la CCF avait demandé.

HIST-PENDING =
    .title = La CCF examine des données sur cette personne
    .compliance = Une requête à la CCF concernant cette personne est pendante.
    .cure = Attendre la décision ou s'accorder avec la CCF ; ne rien révéler.

NCB-MEASURES =
    .title = Mesures correctives à l'encontre du bureau demandeur
    .compliance =
        Une mesure corrective à l'encontre du bureau demandeur est en vigueur.
    .cure =
        Consigner la fin de la mesure, ou faire autoriser la demande par deux personnes.

NCB-NONRESP =
    .title = Des questions au demandeur sont restées sans réponse
    .compliance = Questions sans réponse complète : { $unanswered_question_count }.
    .cure = Consigner la réponse, ou décider sur dossier.

HIST-UNDECLARED-FORM =
    .title = Les fichiers internes contiennent un refus de forme non déclaré par le demandeur
    .compliance =
        Les fichiers internes contiennent un refus fondé sur le seuil, des données manquantes ou la
        description, que le demandeur n'a pas déclaré.
    .cure = Vérifier que le défaut a été corrigé.

# of version 2
HIST-UNDECLARED =
    .title = Les fichiers internes contiennent un refus de fond non déclaré par le demandeur
    .compliance =
        Les fichiers internes contiennent un refus de fond, ou un refus de remise, que le demandeur
        n'a pas déclaré.
    .cure =
        Le comparer à cette demande, et rechercher pourquoi il n'a pas été déclaré ; ne pas révéler
        une requête à la CCF.

# of version 1
HIST-MATCH-DENIED =
    .title = Semblable à une demande refusée ou dont les données ont été effacées
    .compliance =
        Demandes closes défavorablement pouvant concerner la même personne ou les mêmes faits : {
        $matches_after_denial }.
    .cure =
        Comparer les textes et confirmer ou écarter chaque rapprochement avec un motif ; ne pas
        révéler au demandeur qu'une autre demande existe.

# of version 1
HIST-MATCH-CUT =
    .title = Plus de demandes semblables qu'il n'a pu en être comparé
    .compliance = Plus de demandes ressemblent à celle-ci qu'il n'a pu en être comparé.
    .cure = Rechercher la personne et les actes dans les fichiers à la main.

# of version 1
HIST-DUPLICATE =
    .title = La même chose a déjà été demandée
    .compliance =
        Demandes au dossier concernant vraisemblablement la même personne et les mêmes faits : {
        $duplicate_requests }.
    .cure =
        Comparer les textes et confirmer ou écarter chaque rapprochement ; ne pas en informer un
        autre demandeur.
