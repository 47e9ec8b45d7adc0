# Les pages du demandeur.

mine-title = Mes demandes
mine-new = Présenter une demande
mine-none = Vous n’avez encore envoyé aucune demande.
mine-none-what = Présentez-en une ici sous forme de fichier, ou par l’interface.
mine-caption = Vos demandes, les plus récentes d’abord
mine-col-reference = Votre numéro de dossier
mine-col-received = Reçue le
mine-col-asked = Ce qui est demandé
mine-no-reference = Sans numéro de dossier ({ $id })
mine-not-kept = Ses données sont effacées.
mine-answer-by = Réponse attendue avant le { $date }
mine-nothing-asked = Rien n’est demandé pour l’instant
# same as English: value
mine-pages = Pages
mine-first = Première page
mine-next = Page suivante
mine-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
mine-today = Aujourd’hui
mine-in-days =
    { $days ->
        [one] Dans { $days } jour
       *[other] Dans { $days } jours
    }
mine-request = Demande { $id }
mine-is-withdrawn = Vous avez retiré cette demande.
mine-please-answer = Veuillez répondre aux points ci-dessous.
mine-every-request = Toute demande fait l’objet d’un examen juridique (RTD 86).
mine-our-id = Notre référence
mine-newest-version = Dernière version
mine-law-of = Droit en vigueur le
mine-letters-open = Lettres qui vous sont adressées
mine-letter-of = Lettre du { $date }
mine-letter-answered = Vous avez envoyé une version depuis.
mine-points =
    { $count ->
        [one] Un point appelle votre réponse
       *[other] { $count } points appellent votre réponse
    }
mine-points-how = Répondez dans les champs : ils contiennent ce que vous avez envoyé. Le reste de votre demande ne change pas.
mine-as-letter = La même chose sous forme de lettre
mine-cure = Ce qui réglerait ce point :
mine-what-you-sent = Où dans votre demande, et ce que vous avez envoyé
mine-sent-nothing = Rien n’a été envoyé ici
mine-your-answer = Votre réponse
mine-fields-above = Répondez dans les champs d’un point précédent :
mine-one-a-line = Un par ligne.
mine-as-json = Écrit comme dans le fichier ; la liste des champs dit comment.
mine-another = Ajouter : { $what }
mine-send-answer = Envoyer la réponse
mine-send-what = Elle devient une nouvelle version de votre demande.
mine-more = Ce que vous pouvez faire encore
mine-whole-version = Envoyer une nouvelle version entière
mine-whole-version-how = Téléchargez la dernière version, corrigez-la et renvoyez-la. Elle remplace la version précédente et répond à ce qui est demandé.
mine-download-newest = Télécharger la dernière version
mine-file = Votre demande, sous forme de fichier (.json)
mine-file-hint = Un fichier contenant une demande. Les photographies et les documents y sont nommés, non inclus.
mine-paste = Ou collez-en le contenu ici
mine-send-version = Envoyer cette version
mine-take-back = Retirer ou suspendre
mine-what-to-do = Ce qu’il faut faire
mine-withdraw = Retirer la demande
mine-withdraw-means = Elle prend fin définitivement : ceux qui l’ont reçue sont priés de l’effacer et personne ne peut la rétablir. Pour demander de nouveau, présentez une nouvelle demande (RTD 81).
mine-suspend = La suspendre
mine-suspend-means = Pour six mois au plus, si elle est en vigueur. Ensuite elle est retirée ou reprend (RTD 81, 100).
mine-reason = Votre motif
mine-decide = Exécuter
mine-choose-move = Choisissez ce qu’il faut faire.
mine-reason-owed = Donnez votre motif ; il est conservé avec la demande.
mine-history = Ce qui a été envoyé
# same as English: value
mine-version = Version { $number }
mine-did-withdraw = Vous l’avez retirée le { $date } :
mine-did-suspend = Vous l’avez suspendue le { $date } :
mine-new-how = Une demande s’envoie en un seul fichier. Elle est enregistrée dès qu’elle peut être lue en entier ; si quelque chose ne va pas, on vous dit où et comment y remédier, et rien n’est enregistré.
mine-schema = La description de l’interface (OpenAPI)
mine-what-to-send = Ce qu’il faut envoyer
mine-step-example = Téléchargez le fichier d’exemple et ouvrez-le dans un éditeur de texte, ou laissez votre propre système écrire un tel fichier (JSON).
mine-step-fill = Remplacez les données inventées par les vôtres. La liste des champs dit ce que chacun signifie, ce qui doit figurer, et comment cela s’écrit.
mine-step-send = Choisissez le fichier ci-dessous et envoyez-le.
mine-all-fields = Liste de tous les champs
mine-faults =
    { $count ->
        [one] Un élément à corriger
       *[other] { $count } éléments à corriger
    }
mine-refused =
    { $count ->
        [one] Un point est à corriger ; rien n’a été enregistré.
       *[other] { $count } points sont à corriger ; rien n’a été enregistré.
    }
mine-faults-table = Ce qui ne va pas, et comment y remédier
mine-col-where = Où
mine-col-wrong = Ce qui ne va pas
mine-col-mend = Comment y remédier
mine-col-law = Disposition
mine-file-again = Un fichier doit être choisi de nouveau : les navigateurs ne le gardent pas. Ce qui a été collé est encore là.
mine-submit = Présenter
mine-choose-file = Choisissez un fichier ou collez le document.
mine-newer-version = Une version plus récente de cette demande a été envoyée entre-temps.
mine-newer-remedy = Copiez ce que vous avez saisi, ouvrez de nouveau la demande et regardez ce qui a changé avant de répondre.
mine-not-taken = Cela n’a pas pu être pris en compte.
mine-not-taken-remedy = Envoyez-le encore une fois. En cas de nouvel échec, écrivez-nous en citant notre référence, ou présentez une nouvelle demande.
mine-letter-title = Lettre sur la demande { $id }
mine-letter-pdf = En PDF
mine-to-answer = Répondre
mine-back-to-request = Retour à la demande
done-mine-submitted = Votre demande a été reçue.
done-mine-answered = Votre réponse a été reçue. C’est une nouvelle version de votre demande.
done-mine-withdrawn = La demande est retirée.
done-mine-suspended = La suspension est enregistrée.
