# Units of facts and parameters. `$number` is a number or a range.

unit-activities =
    { $number ->
        [one] { $number } activity
       *[other] { $number } activities
    }

unit-acts =
    { $number ->
        [one] { $number } act
       *[other] { $number } acts
    }

unit-cases =
    { $number ->
        [one] { $number } case
       *[other] { $number } cases
    }

unit-categories =
    { $number ->
        [one] { $number } category
       *[other] { $number } categories
    }

unit-countries =
    { $number ->
        [one] { $number } country
       *[other] { $number } countries
    }

unit-days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }

unit-details =
    { $number ->
        [one] { $number } detail
       *[other] { $number } details
    }

unit-documents =
    { $number ->
        [one] { $number } document
       *[other] { $number } documents
    }

unit-elections =
    { $number ->
        [one] { $number } election
       *[other] { $number } elections
    }

unit-events =
    { $number ->
        [one] { $number } event
       *[other] { $number } events
    }

unit-fact_sets =
    { $number ->
        [one] { $number } fact set
       *[other] { $number } fact sets
    }

unit-facts =
    { $number ->
        [one] { $number } fact
       *[other] { $number } facts
    }

unit-measures =
    { $number ->
        [one] { $number } measure
       *[other] { $number } measures
    }

unit-months =
    { $number ->
        [one] { $number } month
       *[other] { $number } months
    }

unit-nationalities =
    { $number ->
        [one] { $number } nationality
       *[other] { $number } nationalities
    }

unit-offences =
    { $number ->
        [one] { $number } offence
       *[other] { $number } offences
    }

unit-offices =
    { $number ->
        [one] { $number } office
       *[other] { $number } offices
    }

unit-orders =
    { $number ->
        [one] { $number } order
       *[other] { $number } orders
    }

unit-organisations =
    { $number ->
        [one] { $number } organisation
       *[other] { $number } organisations
    }

unit-percent =
    { $number ->
        [one] { $number } percent
       *[other] { $number } percent
    }

unit-persons =
    { $number ->
        [one] { $number } person
       *[other] { $number } persons
    }

unit-places =
    { $number ->
        [one] { $number } place
       *[other] { $number } places
    }

unit-points =
    { $number ->
        [one] { $number } point
       *[other] { $number } points
    }

unit-proceedings =
    { $number ->
        [one] { $number } proceeding
       *[other] { $number } proceedings
    }

unit-questions =
    { $number ->
        [one] { $number } question
       *[other] { $number } questions
    }

unit-records =
    { $number ->
        [one] { $number } record
       *[other] { $number } records
    }

unit-requests =
    { $number ->
        [one] { $number } request
       *[other] { $number } requests
    }

unit-sentences =
    { $number ->
        [one] { $number } sentence
       *[other] { $number } sentences
    }

unit-statements =
    { $number ->
        [one] { $number } statement
       *[other] { $number } statements
    }

unit-sums =
    { $number ->
        [one] { $number } sum
       *[other] { $number } sums
    }

unit-terms =
    { $number ->
        [one] { $number } term
       *[other] { $number } terms
    }

unit-treaties =
    { $number ->
        [one] { $number } treaty
       *[other] { $number } treaties
    }

unit-warrants =
    { $number ->
        [one] { $number } warrant
       *[other] { $number } warrants
    }

unit-years =
    { $number ->
        [one] { $number } year
       *[other] { $number } years
    }
