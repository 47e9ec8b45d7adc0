HIST-CCF-DEL =
    .title = La CCF a jugé les données non conformes
    .compliance =
        La CCF a jugé des données non conformes ; pour les mêmes faits : { $ccf_same_facts }.
    .cure =
        Aucun remède par une nouvelle demande. Un fait nouveau est soumis à la CCF par une demande
        en révision (Statut, article 42).
    .says =
        Les décisions de la CCF sont définitives et lient l'Organisation ; les mêmes données ne
        reviennent pas.
    .limits =
        L'enregistrement ne dit pas de qui étaient les données sur lesquelles la décision a porté ;
        distinguer une décision sur la demande d'un autre État revient à des personnes. Les requêtes
        à la CCF sont confidentielles.

HIST-REVISION =
    .title = Faits nouveaux trop tardifs ou trop faibles pour rouvrir une décision de la CCF
    .compliance =
        Faits nouveaux : { $new_fact_count } ; jours depuis la découverte du dernier :
        { $days_since_latest_new_fact } ; de nature à changer le résultat :
        { $new_facts_could_change_conclusion }.
    .cure =
        Aucun remède, sauf si un fait nouveau de nature à changer le résultat a été découvert au
        cours des six derniers mois.
    .says =
        Une décision de la CCF n'est rouverte que sur demande adressée à la CCF, pour un fait qui
        aurait pu conduire à un autre résultat, dans les six mois de sa découverte.
    .limits =
        C'est le plus récent de plusieurs faits nouveaux qui est mesuré. Six mois sont comptés comme
        184 jours, afin que ne soit dit tardif que ce qui l'est sûrement. Un fait présenté à temps
        ne lève pas HIST-CCF-DEL.

HIST-GS-REF =
    .title = Refusée auparavant, et aucun changement n'est indiqué
    .compliance =
        Une demande antérieure a été { $earlier_result } (motif : { $earlier_reason }), et aucun
        changement n'est indiqué.
    .cure =
        Indiquer ce qui a changé depuis, ou montrer que cette demande porte sur d'autres faits.
    .says =
        Les refus antérieurs sont pris en compte ; une demande sur les mêmes faits qui n'apporte
        rien de nouveau connaît le même résultat.
    .limits =
        Les refus passés sont examinés et ne jouent jamais automatiquement ; le refus lorsque rien
        n'a changé procède de notre lecture, et une personne décide.

HIST-GS-REF-CHANGED =
    .title = Refusée auparavant, et un changement est indiqué
    .compliance =
        Une demande antérieure a été { $earlier_result } (motif : { $earlier_reason }) ; le
        demandeur indique un changement.
    .cure =
        Comparer le changement aux motifs du refus, et consigner le résultat.
    .says = Ce qui, selon le demandeur, a changé est comparé aux motifs du refus antérieur.
    .limits = L'importance du changement n'est pas appréciée ici.

HIST-GS-REF-FORM =
    .title = Une demande antérieure a échoué pour un motif de forme
    .compliance =
        Une demande antérieure a été { $earlier_result } ; motif : { $earlier_reason }.
    .cure = Vérifier que le défaut a été corrigé.
    .says =
        Un refus antérieur fondé sur le seuil, des données manquantes ou la description peut être
        réparé et est noté.
    .limits = Les règles sur ce défaut apprécient s'il est réparé.

HIST-ROUTE =
    .title = Autres canaux utilisés après un refus
    .compliance =
        Après un refus ({ $earlier_reason }), d'autres canaux ont été utilisés ; nombre :
        { $other_channel_uses_after_result }.
    .cure =
        Dire à quoi servait chaque utilisation ; signaler le bureau s'il contourne le refus.
    .says =
        Faire passer la même personne par un autre canal après un refus au titre des articles 2 ou 3
        est un détournement.
    .limits =
        L'usage licite d'un autre canal, comme pour un passeport perdu, a la même apparence ; des
        personnes les distinguent.

HIST-SPLIT =
    .title = Mêmes actes sous un nouveau mandat
    .compliance =
        Les actes sont ceux d'un refus antérieur, et tous les mandats sont postérieurs au refus.
    .cure =
        Comparer les chefs d'accusation et les mandats avec ceux de la demande refusée.
    .says =
        Lorsque tous les mandats sont postérieurs au refus et que les actes sont les mêmes, des
        personnes recherchent s'il y a eu un fractionnement.
    .limits =
        L'identité des actes doit être consignée ; les textes des demandes ne sont pas comparés.

HIST-WITHDRAWN =
    .title = Retirée devant la CCF, et maintenant de retour
    .compliance =
        Des données sur cette personne ont été retirées au cours d'une affaire devant la CCF et
        reviennent maintenant.
    .cure = Rechercher pourquoi elles ont été retirées, et ce que la CCF avait demandé.
    .says =
        Retirer des données pendant que la CCF les examine, puis les enregistrer de nouveau, n'est
        pas interdit, mais des personnes demandent pourquoi.
    .limits = La raison du retrait n'est pas consignée.

HIST-PENDING =
    .title = La CCF examine des données sur cette personne
    .compliance = Une requête à la CCF concernant cette personne est pendante.
    .cure = Attendre la décision ou s'accorder avec la CCF ; ne rien révéler.
    .says =
        Tant qu'une affaire est ouverte, des mesures provisoires sont possibles, et rien de nouveau
        n'est diffusé.
    .limits =
        L'existence d'une requête pendante est confidentielle (Statut de la CCF, article 20(2)) ;
        seul le personnel la voit.

NCB-MEASURES =
    .title = Mesures correctives à l'encontre du bureau demandeur
    .compliance =
        Une mesure corrective à l'encontre du bureau demandeur est en vigueur.
    .cure =
        Consigner la fin de la mesure, ou faire autoriser la demande par deux personnes.
    .says =
        Tant qu'une mesure est en vigueur, les demandes du bureau sont d'abord examinées par des
        personnes.
    .limits =
        Une mesure dont la fin n'est pas enregistrée est tenue pour en vigueur. Le pays lui-même
        n'entre pas en ligne de compte.

NCB-NONRESP =
    .title = Des questions au demandeur sont restées sans réponse
    .compliance = Questions sans réponse complète : { $unanswered_question_count }.
    .cure = Consigner la réponse, ou décider sur dossier.
    .says =
        Lorsque le bureau n'a pas répondu, ou seulement en termes généraux, l'affaire est tranchée
        sur dossier par des personnes.
    .limits = Aucun délai n'est calculé ; une réponse encore attendue n'est pas comptée.

HIST-UNDECLARED-FORM =
    .title = Les fichiers internes contiennent un refus de forme non déclaré par le demandeur
    .compliance =
        Les fichiers internes contiennent un refus fondé sur le seuil, des données manquantes ou la
        description, que le demandeur n'a pas déclaré.
    .cure = Vérifier que le défaut a été corrigé.
    .says =
        Un refus fondé sur le seuil, des données manquantes ou la description, et qui n'a pas été
        déclaré, est noté.
    .limits = Les règles sur ce défaut apprécient s'il est réparé.

# of version 2
HIST-UNDECLARED =
    .title = Les fichiers internes contiennent un refus de fond non déclaré par le demandeur
    .compliance =
        Les fichiers internes contiennent un refus de fond, ou un refus de remise, que le demandeur
        n'a pas déclaré.
    .cure =
        Le comparer à cette demande, et rechercher pourquoi il n'a pas été déclaré ; ne pas révéler
        une requête à la CCF.
    .says =
        Le demandeur déclare les refus antérieurs, et les refus de remise pour des motifs
        qu'INTERPOL partage ; lorsque les fichiers internes en montrent un qui a été tu, des
        personnes examinent.
    .limits =
        Le demandeur peut ignorer une décision de la CCF ; le formulaire n'impose pas de
        déclaration.

# of version 1
HIST-MATCH-DENIED =
    .title = Semblable à une demande refusée ou dont les données ont été effacées
    .compliance =
        Demandes closes défavorablement pouvant concerner la même personne ou les mêmes faits : {
        $matches_after_denial }.
    .cure =
        Comparer les textes et confirmer ou écarter chaque rapprochement avec un motif ; ne pas
        révéler au demandeur qu'une autre demande existe.
    .says =
        Lorsqu'une demande peut concerner la même personne ou les mêmes faits qu'une autre qui a été
        refusée, rappelée ou supprimée, quel qu'en soit l'auteur et par quelque canal que ce soit,
        des personnes comparent d'abord les deux.
    .limits =
        Des noms et des exposés semblables ne prouvent rien ; deux personnes peuvent porter le même
        nom et deux infractions tomber le même jour. D'une demande effacée il ne reste que des
        clés ; aucun texte ne peut donc être comparé.

# of version 1
HIST-MATCH-CUT =
    .title = Plus de demandes semblables qu'il n'a pu en être comparé
    .compliance = Plus de demandes ressemblent à celle-ci qu'il n'a pu en être comparé.
    .cure = Rechercher la personne et les actes dans les fichiers à la main.
    .says =
        Lorsque tant de demandes ont en commun un nom ou un exposé que toutes n'ont pas été
        comparées, des personnes examinent.
    .limits =
        Elle ne dit rien de la personne ; des noms très répandus et des formules toutes faites ont
        cet effet.

# of version 1
HIST-DUPLICATE =
    .title = La même chose a déjà été demandée
    .compliance =
        Demandes au dossier concernant vraisemblablement la même personne et les mêmes faits : {
        $duplicate_requests }.
    .cure =
        Comparer les textes et confirmer ou écarter chaque rapprochement ; ne pas en informer un
        autre demandeur.
    .says =
        Une autre demande concernant vraisemblablement la même personne et les mêmes faits figure au
        dossier et est notée.
    .limits =
        Un État qui coopère, un tribunal ou un nouveau mandat peut être une bonne raison de demander
        de nouveau.
