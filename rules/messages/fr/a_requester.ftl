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

RPD-82-REQ-COUNTRY =
    .title = Le pays demandeur n'est pas indiqué
    .requester = Indiquez le pays dont le Bureau central national (BCN) présente la demande.
    .compliance = La demande n'indique pas le pays demandeur.
    .cure = Indiquer le pays demandeur.

RPD-82-PURP =
    .title = La finalité n'est pas l'arrestation en vue de l'extradition
    .requester =
        Finalité indiquée : { $purpose }. Une telle demande doit viser l'arrestation en vue de
        l'extradition, de la remise ou d'une mesure légale similaire.
    .compliance = Finalité indiquée : { $purpose }, ce que l'article 82 ne couvre pas.
    .cure =
        Si seule la localisation est recherchée, demander une notice bleue (article 88). Sinon,
        retirer la demande.

RPD-10-1 =
    .title = Aucune finalité n'est indiquée
    .requester = Indiquez la finalité unique de la demande.
    .compliance = Aucune finalité n'est indiquée.
    .cure = Indiquer la finalité : extradition, remise ou mesure légale similaire.

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

RPD-44-STATUS =
    .title = Le statut de la personne n'est pas celui d'une personne recherchée
    .requester =
        Le statut { $person_status } ne correspond pas à une personne recherchée, qui est condamnée
        ou inculpée.
    .compliance = Statut indiqué : { $person_status }.
    .cure =
        Corriger le statut s'il est erroné ; sinon, demander la notice qui correspond au statut.

RPD-44-SUSPECT =
    .title = La personne n'est que suspecte
    .requester =
        La personne est indiquée comme suspecte, sans inculpation. Une personne décidera si le
        mandat suffit.
    .compliance = Le statut est celui de suspect : aucune inculpation n'a eu lieu.
    .cure =
        Montrer que le mandat permet de demander l'extradition, ou demander une notice bleue.

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

RPD-39-DECEASED =
    .title = La personne est décédée
    .requester =
        La personne est indiquée comme décédée ; la demande ne peut atteindre sa finalité.
    .compliance = La personne est enregistrée comme décédée.
    .cure = Retirer la demande, ou corriger l'enregistrement si la personne est en vie.

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

RPD-41-MINOR-HOLD =
    .title = La personne était ou est mineure
    .requester =
        La personne était ou est mineure ; une personne examine la demande avant toute autre chose.
    .compliance = La personne était mineure lors de l'acte, ou l'est encore.
    .cure =
        Apprécier la gravité, l'âge et les conditions que le droit national fixe pour les mineurs.

RPD-40-VICTIM =
    .title = La personne est victime ou témoin
    .requester =
        La personne est enregistrée comme { $person_status } ; aucune mesure restrictive ne peut
        être prise à l'encontre des victimes ou des témoins.
    .compliance = Statut : { $person_status }.
    .cure = Corriger le statut s'il est erroné ; sinon, retirer la demande.

RPD-40-SIGNS =
    .title = Des signes indiquent que la personne est une victime
    .requester =
        Des signes indiquent que la personne est peut-être une victime ; une personne les examinera.
    .compliance = Des signes indiquant une victime sont enregistrés.
    .cure =
        Établir si les actes ont été commis en tant que victime, par exemple de la traite.

RPD-76-2 =
    .title = Les vérifications préalables à la demande n'ont pas toutes été faites
    .requester =
        Confirmez les cinq vérifications que l'article 76(2) exige avant toute demande.
    .compliance = Les vérifications de l'article 76(2) ne sont pas toutes confirmées.
    .cure = Répondre oui à chaque vérification, ou corriger ce qui s'y oppose.

RPD-5-11-2 =
    .title = Le bureau ne répond pas de la collecte et de la qualité
    .requester =
        Confirmez que les données ont été licitement collectées et enregistrées, et que vous
        répondez de leur qualité.
    .compliance =
        Le bureau ne confirme pas la collecte licite (réponse : { $lawful_collection }).
    .cure = Le confirmer, ou corriger les données et dire comment elles ont été collectées.

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
