RPD-82-REQ =
    .title = Le demandeur n'est pas habilité à demander une notice
    .requester =
        Une entité internationale ne peut présenter une demande que si elle a le pouvoir d'enquêter
        et de poursuivre en matière pénale.
    .compliance =
        Il n'est pas établi que l'entité demanderesse ait le pouvoir d'enquêter et de poursuivre.
    .cure =
        Indiquer la base juridique de ce pouvoir, ou laisser un Bureau central national (BCN)
        présenter la demande.
    .says =
        Seul un Bureau central national, ou une entité internationale ayant le pouvoir d'enquêter et
        de poursuivre en matière pénale, peut présenter une demande.
    .limits = L'existence réelle du pouvoir indiqué n'est pas vérifiée.

RPD-82-REQ-COUNTRY =
    .title = Le pays demandeur n'est pas indiqué
    .requester = Indiquez le pays dont le Bureau central national (BCN) présente la demande.
    .compliance = La demande n'indique pas le pays demandeur.
    .cure = Indiquer le pays demandeur.
    .says = Un Bureau central national présente la demande au nom de son pays, qui doit être nommé.
    .limits = Le pays ne sert qu'aux liens conventionnels et aux mesures enregistrées.

RPD-82-PURP =
    .title = La finalité n'est pas l'arrestation en vue de l'extradition
    .requester =
        Finalité indiquée : { $purpose }. Une telle demande doit viser l'arrestation en vue de
        l'extradition, de la remise ou d'une mesure légale similaire.
    .compliance = Finalité indiquée : { $purpose }, ce que l'article 82 ne couvre pas.
    .cure =
        Si seule la localisation est recherchée, demander une notice bleue (article 88). Sinon,
        retirer la demande.
    .says =
        L'objectif doit être de trouver une personne recherchée et de la faire placer en détention,
        arrêter ou restreindre dans ses déplacements en vue de son extradition, de sa remise ou
        d'une mesure légale similaire.
    .limits = Une finalité qui se cache derrière le mot extradition n'est pas vue ici.

RPD-10-1 =
    .title = Aucune finalité n'est indiquée
    .requester = Indiquez la finalité unique de la demande.
    .compliance = Aucune finalité n'est indiquée.
    .cure = Indiquer la finalité : extradition, remise ou mesure légale similaire.
    .says =
        Les données sont traitées pour une finalité unique, donnée et explicite, conforme aux buts
        de l'Organisation.
    .limits = On ne peut voir si la finalité est la véritable.

RPD-10-2-A =
    .title = La finalité n'est pas celle que prévoit le Règlement
    .requester =
        La finalité indiquée est « autre ». Précisez la mesure légale recherchée, ou choisissez la
        finalité prévue.
    .compliance =
        La finalité est codée comme autre que celle prévue à l'article 10(2)(a).
    .cure =
        Choisir l'extradition, la remise ou une mesure légale similaire, ou expliquer la mesure
        recherchée.
    .says =
        La finalité prévue est la recherche d'une personne en vue de sa détention, de son
        arrestation ou de la restriction de ses déplacements.
    .limits = Seule la finalité codée est lue, non son libellé.

RPD-44-STATUS =
    .title = Le statut de la personne n'est pas celui d'une personne recherchée
    .requester =
        Le statut { $person_status } ne correspond pas à une personne recherchée, qui est condamnée
        ou inculpée.
    .compliance = Statut indiqué : { $person_status }.
    .cure =
        Corriger le statut s'il est erroné ; sinon, demander la notice qui correspond au statut.
    .says =
        Le statut est tiré de la liste fermée ; une personne recherchée est condamnée ou inculpée.
    .limits =
        Que seules les personnes condamnées et inculpées correspondent est déduit des articles 82 et
        83 (D).

RPD-44-SUSPECT =
    .title = La personne n'est que suspecte
    .requester =
        La personne est indiquée comme suspecte, sans inculpation. Une personne décidera si le
        mandat suffit.
    .compliance = Le statut est celui de suspect : aucune inculpation n'a eu lieu.
    .cure =
        Montrer que le mandat permet de demander l'extradition, ou demander une notice bleue.
    .says =
        Un suspect est une personne contre laquelle aucune inculpation n'a été prononcée ; une
        notice bleue admet les suspects.
    .limits =
        Certains systèmes délivrent un mandat d'arrêt pendant l'enquête ; une personne doit
        l'examiner.

RN-WANTED-KIND =
    .title = Poursuites ou exécution d'une peine : la question n'est pas tranchée
    .requester =
        Indiquez si la personne est recherchée aux fins de poursuites ou pour purger une peine, en
        accord avec le mandat ou le jugement.
    .compliance =
        La nature de la demande manque, ou elle est contredite par les mandats ou la condamnation.
    .cure =
        Indiquer la nature de la demande ; pour une peine, ajouter la condamnation, pour des
        poursuites, le mandat.
    .says =
        Une personne est recherchée aux fins de poursuites ou pour purger une peine, et le mandat ou
        le jugement doit y correspondre.
    .limits =
        Les dossiers mixtes, avec un mandat de chaque type, sont lus d'après ce qu'indique
        l'en-tête.

RPD-39-DECEASED =
    .title = La personne est décédée
    .requester =
        La personne est indiquée comme décédée ; la demande ne peut atteindre sa finalité.
    .compliance = La personne est enregistrée comme décédée.
    .cure = Retirer la demande, ou corriger l'enregistrement si la personne est en vie.
    .says =
        Nul ne peut être arrêté après son décès ; de telles données ne servent qu'à l'identification
        et à l'analyse.
    .limits = Les informations non confirmées sur un décès ne figurent pas au formulaire.

RPD-41-MINOR =
    .title = La mention MINOR manque
    .requester =
        La personne était, ou a pu être, mineure lors du premier acte (âge :
        { $youngest_age_at_offence_years }). Ajoutez la mention MINOR ou donnez la date de
        naissance exacte.
    .compliance =
        Âge lors du premier acte : { $youngest_age_at_offence_years } ; la mention MINOR n'est pas
        apposée.
    .cure =
        Apposer la mention et indiquer ce que le droit national prévoit pour les mineurs, ou
        corriger les dates.
    .says =
        Si la personne était mineure au moment de l'acte, la mention MINOR est apposée et les
        conditions du droit national sont indiquées.
    .limits =
        L'âge de la majorité du pays qui enregistre les données n'est pas connu ; dix-huit ans sont
        retenus.

RPD-41-MINOR-HOLD =
    .title = La personne était ou est mineure
    .requester =
        La personne était ou est mineure ; une personne examine la demande avant toute autre chose.
    .compliance = La personne était mineure lors de l'acte, ou l'est encore.
    .cure =
        Apprécier la gravité, l'âge et les conditions que le droit national fixe pour les mineurs.
    .says =
        L'arrestation d'une personne qui était mineure lors de l'acte, ou l'est encore, est d'abord
        examinée par une personne.
    .limits = Le Règlement n'interdit pas une telle notice ; la mise en attente est nôtre.

RPD-40-VICTIM =
    .title = La personne est victime ou témoin
    .requester =
        La personne est enregistrée comme { $person_status } ; aucune mesure restrictive ne peut
        être prise à l'encontre des victimes ou des témoins.
    .compliance = Statut : { $person_status }.
    .cure = Corriger le statut s'il est erroné ; sinon, retirer la demande.
    .says =
        Les données sur les victimes et les témoins sont tenues à part, et aucune mesure restrictive
        ne peut être prise à leur sujet.
    .limits = Seul le statut indiqué est lu ici.

RPD-40-SIGNS =
    .title = Des signes indiquent que la personne est une victime
    .requester =
        Des signes indiquent que la personne est peut-être une victime ; une personne les examinera.
    .compliance = Des signes indiquant une victime sont enregistrés.
    .cure =
        Établir si les actes ont été commis en tant que victime, par exemple de la traite.
    .says =
        Les signes indiquant une victime, par exemple de la traite, sont examinés avant que
        l'arrestation ne soit demandée.
    .limits = Les signes doivent avoir été enregistrés ; ils ne sont pas recherchés dans le texte.

RPD-76-2 =
    .title = Les vérifications préalables à la demande n'ont pas toutes été faites
    .requester =
        Confirmez les cinq vérifications que l'article 76(2) exige avant toute demande.
    .compliance = Les vérifications de l'article 76(2) ne sont pas toutes confirmées.
    .cure = Répondre oui à chaque vérification, ou corriger ce qui s'y oppose.
    .says =
        Avant de présenter la demande, le demandeur s'assure de la qualité, des conditions, de
        l'intérêt, et du respect du Statut et de ses propres obligations internationales.
    .limits = Les réponses sont celles du demandeur ; l'absence de la liste est seulement notée.

RPD-5-11-2 =
    .title = Le bureau ne répond pas de la collecte et de la qualité
    .requester =
        Confirmez que les données ont été licitement collectées et enregistrées, et que vous
        répondez de leur qualité.
    .compliance =
        Le bureau ne confirme pas la collecte licite (réponse : { $lawful_collection }).
    .cure = Le confirmer, ou corriger les données et dire comment elles ont été collectées.
    .says =
        Le bureau, et non le Secrétariat général, répond de la collecte et de l'enregistrement
        licites ainsi que de la qualité ; il le confirme avant toute autre chose.
    .limits = La réponse est celle du demandeur ; l'absence de réponse est seulement notée.

RPD-41-CONDITIONS =
    .title = Le droit national applicable aux mineurs n'est pas indiqué
    .requester =
        La mention MINOR est apposée. Indiquez ce que le droit national prévoit pour les mineurs
        dans cette affaire.
    .compliance =
        La mention MINOR est apposée, et les conditions du droit national ne sont pas indiquées.
    .cure =
        Indiquer les conditions, par exemple l'âge de la majorité et la manière dont un mineur est
        jugé.
    .says = Lorsque la mention MINOR est apposée, les conditions du droit national sont indiquées.
    .limits = Ce que prévoit le droit national est tenu pour tel qu'il est indiqué.
