DIF-SAME =
    .title = Les vérifications préalables à l'envoi d'une diffusion ne sont pas établies
    .requester =
        Indiquez que les vérifications de l'article 99(2) ont été faites avant l'envoi.
    .compliance =
        Les vérifications de l'article 99(2) ont été faites avant l'envoi :
        { $pre_request_checks_made }.
    .cure = Faire confirmer chaque vérification par l'expéditeur.
    .says =
        L'expéditeur vérifie lui-même, avant l'envoi, la qualité, les conditions d'enregistrement,
        l'intérêt, le Statut et ses obligations internationales.
    .limits =
        Une vérification à laquelle il est répondu non fait l'objet d'une question par RPD-76-2. Le
        fait que l'affaire soit en dessous des seuils d'une notice est noté par PEN-DIFFUSION.

DIF-WHY =
    .title = Diffusion après un refus au titre des articles 2 ou 3
    .compliance =
        Une diffusion est demandée après un refus au titre des articles 2 ou 3 ou de la politique
        relative aux réfugiés.
    .cure = Dire si le refus excluait la seule notice rouge ou tous les canaux.
    .says =
        Une diffusion peut suivre lorsqu'une notice ne remplit pas les conditions, mais non pour
        contourner un refus fondé sur le Statut.
    .limits =
        Un résultat qui ne fait obstacle qu'à la notice rouge peut laisser une diffusion ouverte
        (2.1, par. 33(b)) ; des personnes distinguent les résultats.

DIF-WHY-REASON =
    .title = Rien n'indique pourquoi il s'agit d'une diffusion et non d'une notice
    .requester = Dites pourquoi une diffusion est utilisée et non une notice.
    .compliance = Aucun motif n'est donné pour l'utilisation d'une diffusion.
    .cure = Faire indiquer le motif par l'expéditeur (article 99(3)).
    .says =
        Une diffusion est destinée à des destinataires ou à un accès limités, ou à une demande qui
        ne justifie pas une notice ou n'en remplit pas les conditions.
    .limits = La raison donnée n'est pas appréciée.

DIF-MEASURE =
    .title = Diffusion d'un bureau faisant l'objet de mesures correctives
    .compliance =
        Une diffusion est demandée par un bureau faisant l'objet de mesures correctives.
    .cure =
        Faire autoriser la demande par deux personnes, ou consigner la fin de la mesure.
    .says =
        Un bureau faisant l'objet de mesures n'envoie pas directement de diffusions ; la demande
        attend des personnes.
    .limits = Quelle mesure est en vigueur n'est pas distingué.

DIF-POST =
    .title = Diffusion envoyée avant cet examen
    .compliance = La diffusion a été envoyée à ses destinataires avant cet examen.
    .cure =
        L'examiner sans délai ; si l'examen est négatif, demander à tous les destinataires d'effacer
        les données.
    .says =
        Une diffusion envoyée directement aux bureaux est enregistrée aussitôt et examinée ensuite ;
        si l'examen est négatif, il est demandé à tous les destinataires de l'effacer.
    .limits =
        Elle rappelle l'obligation ; les messages aux destinataires sont envoyés par des personnes.
