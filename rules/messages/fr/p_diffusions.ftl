DIF-SAME =
    .title = Les vérifications préalables à l'envoi d'une diffusion ne sont pas établies
    .requester =
        Indiquez que les vérifications de l'article 99(2) ont été faites avant l'envoi.
    .compliance =
        Les vérifications de l'article 99(2) ont été faites avant l'envoi :
        { $pre_request_checks_made }.
    .cure = Faire confirmer chaque vérification par l'expéditeur.

DIF-WHY =
    .title = Diffusion après un refus au titre des articles 2 ou 3
    .compliance =
        Une diffusion est demandée après un refus au titre des articles 2 ou 3 ou de la politique
        relative aux réfugiés.
    .cure = Dire si le refus excluait la seule notice rouge ou tous les canaux.

DIF-WHY-REASON =
    .title = Rien n'indique pourquoi il s'agit d'une diffusion et non d'une notice
    .requester = Dites pourquoi une diffusion est utilisée et non une notice.
    .compliance = Aucun motif n'est donné pour l'utilisation d'une diffusion.
    .cure = Faire indiquer le motif par l'expéditeur (article 99(3)).

DIF-MEASURE =
    .title = Diffusion d'un bureau faisant l'objet de mesures correctives
    .compliance =
        Une diffusion est demandée par un bureau faisant l'objet de mesures correctives.
    .cure =
        Faire autoriser la demande par deux personnes, ou consigner la fin de la mesure.

DIF-POST =
    .title = Diffusion envoyée avant cet examen
    .compliance = La diffusion a été envoyée à ses destinataires avant cet examen.
    .cure =
        L'examiner sans délai ; si l'examen est négatif, demander à tous les destinataires d'effacer
        les données.
