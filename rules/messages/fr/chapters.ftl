# Titres des chapitres de règles.

# English: Who asks, for what purpose, about whom
chapter-A = Qui présente la demande, à quelle fin, au sujet de qui

# English: Serious ordinary-law crime
chapter-B = Infraction grave de droit commun

# English: Penalty threshold
chapter-C = Seuil de peine

# English: Interest for international police co-operation
chapter-D = Intérêt pour la coopération policière internationale

# English: Minimum identity data
chapter-E = Données d'identité minimales

# English: Minimum judicial data
chapter-F = Données judiciaires minimales

# English: Assurances, documents, legal review
chapter-G = Assurances, documents, examen juridique

# English: Data quality and date logic
chapter-H = Qualité des données et logique des dates

# English: Data-protection principles
chapter-I = Principes de protection des données

# English: Human rights
chapter-J = Droits de l'homme

# English: Political, military, religious or racial character
chapter-K = Caractère politique, militaire, religieux ou racial

# English: Refugees and asylum-seekers
chapter-L = Réfugiés et demandeurs d'asile

# English: Decisions of other States
chapter-M = Décisions d'autres États

# English: Earlier refusals, the CCF, re-submission
chapter-N = Refus antérieurs, CCF, nouvelles demandes

# English: Life-cycle
chapter-O = Cycle de vie

# English: Diffusions for arrest
chapter-P = Diffusions aux fins d'arrestation

# English: Rules added after the full reading
chapter-R = Règles ajoutées après la lecture intégrale

# English: Reference tables and text signals
chapter-T = Tables de référence et signaux du texte
