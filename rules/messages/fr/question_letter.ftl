# La lettre qui pose des questions au demandeur.

letter-title = Questions sur une demande
letter-to = Au Bureau central national ou à l'entité : { $country }
letter-reference = Notre référence
letter-your-reference = Votre référence
# same as English: value
letter-date = Date
letter-due = Réponse attendue le
letter-standing-due = Réponses prises en compte si reçues le
letter-salutation = Chers collègues,
letter-opening =
    { $count ->
        [one] Votre demande fait l'objet d'un examen juridique (RTD, article 86). Il faut répondre à une question avant que l'examen puisse se poursuivre.
       *[other] Votre demande fait l'objet d'un examen juridique (RTD, article 86). Il faut répondre à { $count } questions avant que l'examen puisse se poursuivre.
    }
letter-standing-opening =
    { $count ->
        [one] Toute demande fait l'objet d'un examen juridique (RTD, article 86). Les règles posent une question sur la dernière version de la vôtre.
       *[other] Toute demande fait l'objet d'un examen juridique (RTD, article 86). Les règles posent { $count } questions sur la dernière version de la vôtre.
    }
# same as English: value
letter-question = Question { $number }
letter-provisions = Dispositions
letter-cure = Ce qui y répondrait
letter-where = Où dans votre demande
letter-answer-by =
    Veuillez répondre au plus tard le { $date }, en rappelant notre référence et le numéro de chaque
    question. Si vous ne pouvez répondre à un point, veuillez l'indiquer et dire pourquoi.
letter-standing-answer-by =
    Les réponses reçues au plus tard le { $date } sont prises en compte si une question est encore
    ouverte. Veuillez rappeler notre référence et le numéro de chaque question. Si vous ne pouvez
    répondre à un point, veuillez l'indiquer et dire pourquoi.
letter-answer =
    Veuillez répondre en rappelant notre référence et le numéro de chaque question. Si vous ne
    pouvez répondre à un point, veuillez l'indiquer et dire pourquoi.
letter-meanwhile =
    Jusque-là, la demande n'est pas transmise. Les questions ne préjugent pas des conclusions de
    l'examen.
letter-standing-meanwhile = Les questions ne préjugent pas des conclusions de l'examen.
letter-closing = Avec nos salutations distinguées

# same as English: value
letter-cited = { $instrument }, { $place }
letter-cited-article = article { $place }
letter-cited-articles = articles { $place }
letter-cited-further = { $citation } ; { $place }
# same as English: value
letter-cited-compare = cf. { $citation }
letter-instrument-CAT = Convention contre la torture
letter-instrument-CCF_PRACTICE = Décisions de la Commission de contrôle des fichiers d'INTERPOL
letter-instrument-CCF_STATUTE = Statut de la Commission de contrôle des fichiers d'INTERPOL
letter-instrument-CHILD_POLICY_2022 = Politique du Secrétariat général sur l'enlèvement parental d'enfants (2022)
letter-instrument-CONSTITUTION = Statut d'INTERPOL
letter-instrument-CRC = Convention relative aux droits de l'enfant
letter-instrument-ECE = Convention européenne d'extradition
letter-instrument-GS_LIST_83 = Liste du Secrétariat général des infractions exclues
letter-instrument-ICCPR = Pacte international relatif aux droits civils et politiques
letter-instrument-REFUGEE_CONVENTION = Convention relative au statut des réfugiés
letter-instrument-REFUGEE_POLICY = Politique d'INTERPOL en matière de réfugiés
letter-instrument-ROP = Répertoire de pratiques
letter-instrument-RPD = RTD
letter-instrument-UDHR = Déclaration universelle des droits de l'homme
letter-instrument-UN_MODEL_TREATY = Traité type d'extradition des Nations Unies
# same as English: value
letter-place-comma = ,
letter-place-additional-protocol = Protocole additionnel
letter-place-second-additional-protocol = Deuxième Protocole additionnel
letter-place-and = et
letter-place-case = cas
letter-place-chapter = chapitre
letter-place-excerpt-false-vat = extrait sur la fausse facturation de TVA
letter-place-first-category = première catégorie
letter-place-first-condition = première condition
letter-place-first-dash = premier tiret
letter-place-first-sentence = première phrase
letter-place-last-sentence = dernière phrase
letter-place-public-loss = préjudice aux fonds publics sans enrichissement personnel
# same as English: value
letter-place-note = note
letter-place-operative-part = dispositif
letter-place-other-cases = autres cas
letter-place-paragraph = paragraphe
letter-place-paragraphs = paragraphes
letter-place-second-category = deuxième catégorie
letter-place-second-dash = second tiret
letter-place-third-category = troisième catégorie
letter-place-unfunded-cheques = chèques sans provision
letter-place-working-copy = copie de travail
