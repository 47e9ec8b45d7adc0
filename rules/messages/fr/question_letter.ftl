# La lettre qui pose des questions au demandeur.

letter-title = Questions sur une demande
letter-to = Au Bureau central national ou à l'entité : { $country }
letter-reference = Notre référence
letter-your-reference = Votre référence
# same as English: value
letter-date = Date
letter-due = Réponse attendue le
letter-salutation = Chers collègues,
letter-opening =
    { $count ->
        [one] Votre demande fait l'objet d'un examen juridique (RTD 86). Il faut répondre à une question avant que l'examen puisse se poursuivre.
       *[other] Votre demande fait l'objet d'un examen juridique (RTD 86). Il faut répondre à { $count } questions avant que l'examen puisse se poursuivre.
    }
# same as English: value
letter-question = Question { $number }
letter-provisions = Dispositions
letter-cure = Ce qui y répondrait
letter-where = Où dans votre demande
letter-answer-by =
    Veuillez répondre au plus tard le { $date }, en rappelant notre référence et le numéro de chaque
    question. Si vous ne pouvez répondre à un point, veuillez l'indiquer et dire pourquoi.
letter-answer =
    Veuillez répondre en rappelant notre référence et le numéro de chaque question. Si vous ne
    pouvez répondre à un point, veuillez l'indiquer et dire pourquoi.
letter-meanwhile =
    Jusque-là, la demande n'est pas transmise. Les questions ne préjugent pas des conclusions de
    l'examen.
letter-closing = Avec nos salutations distinguées
