# Unités des faits et des paramètres. `$number` est un nombre ou un intervalle.

unit-activities =
    { $number ->
        [one] { $number } activité
       *[other] { $number } activités
    }

unit-acts =
    { $number ->
        [one] { $number } acte
       *[other] { $number } actes
    }

unit-cases =
    { $number ->
        [one] { $number } affaire
       *[other] { $number } affaires
    }

unit-categories =
    { $number ->
        [one] { $number } catégorie
       *[other] { $number } catégories
    }

unit-countries =
    { $number ->
        [one] { $number } pays
       *[other] { $number } pays
    }

unit-days =
    { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }

unit-details =
    { $number ->
        [one] { $number } détail
       *[other] { $number } détails
    }

# same as English: value
unit-documents =
    { $number ->
        [one] { $number } document
       *[other] { $number } documents
    }

unit-elections =
    { $number ->
        [one] { $number } élection
       *[other] { $number } élections
    }

unit-events =
    { $number ->
        [one] { $number } événement
       *[other] { $number } événements
    }

unit-fact_sets =
    { $number ->
        [one] { $number } ensemble de faits
       *[other] { $number } ensembles de faits
    }

unit-facts =
    { $number ->
        [one] { $number } fait
       *[other] { $number } faits
    }

unit-measures =
    { $number ->
        [one] { $number } mesure
       *[other] { $number } mesures
    }

unit-months =
    { $number ->
        [one] { $number } mois
       *[other] { $number } mois
    }

unit-nationalities =
    { $number ->
        [one] { $number } nationalité
       *[other] { $number } nationalités
    }

unit-offences =
    { $number ->
        [one] { $number } infraction
       *[other] { $number } infractions
    }

unit-offices =
    { $number ->
        [one] { $number } fonction
       *[other] { $number } fonctions
    }

# same as English: value
unit-orders =
    { $number ->
        [one] { $number } décision
       *[other] { $number } décisions
    }

unit-organisations =
    { $number ->
        [one] { $number } organisation
       *[other] { $number } organisations
    }

unit-percent =
    { $number ->
        [one] { $number } pour cent
       *[other] { $number } pour cent
    }

unit-persons =
    { $number ->
        [one] { $number } personne
       *[other] { $number } personnes
    }

# same as English: value
unit-places =
    { $number ->
        [one] { $number } endroit
       *[other] { $number } endroits
    }

unit-points =
    { $number ->
        [one] { $number } point
       *[other] { $number } points
    }

unit-proceedings =
    { $number ->
        [one] { $number } procédure
       *[other] { $number } procédures
    }

# same as English: value
unit-questions =
    { $number ->
        [one] { $number } question
       *[other] { $number } questions
    }

unit-records =
    { $number ->
        [one] { $number } protection enregistrée
       *[other] { $number } protections enregistrées
    }

unit-requests =
    { $number ->
        [one] { $number } demande
       *[other] { $number } demandes
    }

unit-sentences =
    { $number ->
        [one] { $number } phrase
       *[other] { $number } phrases
    }

unit-statements =
    { $number ->
        [one] { $number } déclaration
       *[other] { $number } déclarations
    }

unit-sums =
    { $number ->
        [one] { $number } somme
       *[other] { $number } sommes
    }

unit-terms =
    { $number ->
        [one] { $number } terme
       *[other] { $number } termes
    }

unit-treaties =
    { $number ->
        [one] { $number } traité
       *[other] { $number } traités
    }

unit-warrants =
    { $number ->
        [one] { $number } mandat
       *[other] { $number } mandats
    }

unit-years =
    { $number ->
        [one] { $number } an
       *[other] { $number } ans
    }
