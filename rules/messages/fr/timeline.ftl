# La chronologie de la personne et de l'affaire.

timeline-title = Ordre des dates
timeline-desc =
    De { $from } à { $to } : { $count } événements, par date.
    { $marked } d'entre eux font partie de suites dont parle un signalement ou un facteur.
timeline-desc-stated = De { $from } à { $to } : { $count } événements, par date.
timeline-birth = Naissance
timeline-act = Acte
timeline-offence = Infraction
timeline-activity = Activité publique
timeline-departure = Départ du pays
timeline-criticism = Première critique publique
timeline-election = Élection
timeline-seizure = Prise de pouvoir ou troubles
timeline-asylum_claim = Demande d'asile ou de protection
timeline-asylum_decision = Décision sur la protection
timeline-investigation = Ouverture de l'enquête
timeline-charge = Inculpation
timeline-warrant = Mandat d'arrêt
timeline-judgment = Jugement
timeline-earlier_request = Demande antérieure
timeline-earlier_result = Suite d'une demande antérieure
timeline-ccf = Décision de la CCF
timeline-extradition = Décision d'extradition
timeline-request = Demande
# same as English: value
timeline-date = Date
timeline-event = Événement
timeline-detail = Précision
timeline-sequence = Suite
timeline-sequences = Suites ayant donné lieu à un signalement
timeline-several = { $event } ({ $count })
timeline-earlier = antérieurement
