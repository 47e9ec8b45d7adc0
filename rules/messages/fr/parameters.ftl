# Ce que disent les paramètres, nombres datés que lisent les règles.

# English: Least maximum penalty for a prosecution case; two years, held here as 24 months.
parameter-penalty_threshold_months =
    Peine maximale minimale pour une affaire aux fins de poursuites ; deux ans, comptés ici comme 24
    mois.

# English: Least sentence imposed, or remaining, for a sentence case.
parameter-sentence_threshold_months =
    Peine minimale prononcée, ou reliquat minimal, pour une affaire aux fins d'exécution d'une
    peine.

# English: Below this age a birth date is taken for an error.
parameter-minimum_plausible_age_years =
    En dessous de cet âge, une date de naissance est tenue pour une erreur.

# English: Above this age a birth date is taken for an error.
parameter-maximum_plausible_age_years =
    Au-dessus de cet âge, une date de naissance est tenue pour une erreur.

# English: Under this age a person is taken for a minor where national law is not stated.
parameter-minor_age_years =
    En dessous de cet âge, une personne est tenue pour mineure lorsque le droit national n'est pas
    indiqué.

# English: A gap beyond which a sequence of dates no longer counts as close.
parameter-long_gap_days =
    Un intervalle au-delà duquel une suite de dates ne compte plus comme rapprochée.

# English: Weight of a decisive factor in the predominance test; ours, for triage only.
parameter-weight_decisive =
    Poids d'un facteur décisif dans l'examen de la prédominance ; nôtre, pour le tri seulement.

# English: Weight of a strong factor in the predominance test; ours, for triage only.
parameter-weight_strong =
    Poids d'un facteur fort dans l'examen de la prédominance ; nôtre, pour le tri seulement.

# English: Weight of a weak factor in the predominance test; ours, for triage only.
parameter-weight_weak =
    Poids d'un facteur faible dans l'examen de la prédominance ; nôtre, pour le tri seulement.

# English: By how much one side must outweigh the other to predominate; ours, for triage only.
parameter-weighing_margin =
    De combien un côté doit l'emporter sur l'autre pour prédominer ; nôtre, pour le tri seulement.

# English: Similar requests within seven days from which they are looked at together; ours.
parameter-bulk_similar_requests =
    Nombre de demandes semblables en sept jours à partir duquel elles sont examinées ensemble ;
    nôtre.

# English: Near-duplicate summaries from which requests are looked at together; ours.
parameter-bulk_near_duplicates =
    Nombre d'exposés presque identiques à partir duquel les demandes sont examinées ensemble ;
    nôtre.

# English: Kinds of sensitive words in a summary from which a reader is sent to it; ours.
parameter-sensitive_signal_categories =
    Nombre de types de mots sensibles dans un exposé à partir duquel un lecteur y est renvoyé ;
    nôtre.

# English: Specific words of a pure offence in a summary from which a reader is sent to it; ours.
parameter-pure_offence_words =
    Nombre de mots précis d'une infraction pure dans un exposé à partir duquel un lecteur y est
    renvoyé ; nôtre.

# English: Different words of a private dispute from which the requester is asked what the crime is;
# ours.
parameter-private_dispute_words =
    Nombre de mots différents d'un litige privé à partir duquel il est demandé au demandeur quelle
    est l'infraction ; nôtre.

# English: Under this age nobody is taken to be criminally responsible, whatever national law says.
parameter-criminal_responsibility_floor_years =
    En dessous de cet âge, nul n'est tenu pour pénalement responsable, quoi que prévoie le droit
    national.

# English: Days from departure to charge beyond which a charge came late; three years.
parameter-long_absence_days =
    Nombre de jours entre le départ et l'inculpation au-delà duquel celle-ci est tardive ; trois
    ans.

# English: Days since the last act from which a case counts as old; ours, about fifteen years.
parameter-long_past_days =
    Nombre de jours depuis le dernier acte à partir duquel une affaire compte comme ancienne ;
    nôtre, environ quinze ans.

# English: Maximum penalty under which a case counts as of modest gravity; ours.
parameter-modest_penalty_months =
    Peine maximale en dessous de laquelle une affaire compte comme de gravité modeste ; nôtre.

# English: Days within which revision of a CCF decision may be sought after a new fact was found;
# six months, held here as the longest span that six months can have.
parameter-ccf_revision_days =
    Nombre de jours dans lesquels la révision d'une décision de la CCF peut être demandée après la
    découverte d'un fait nouveau ; six mois, comptés ici comme la plus longue durée que six mois
    peuvent avoir.

# English: How much of two summaries must be the same for near duplicates, names and digits left
# aside; ours.
parameter-near_duplicate_percent =
    Part de deux exposés qui doit être la même pour qu'ils soient presque identiques, noms et
    chiffres mis à part ; nôtre.

# English: Days for which a requester's earlier summaries are compared with a new one; ours.
parameter-recent_requests_days =
    Nombre de jours pendant lesquels les exposés antérieurs d'un demandeur sont comparés à un
    nouveau ; nôtre.

# English: Days within which requests under one label are counted together; ours.
parameter-bulk_window_days =
    Nombre de jours dans lesquels les demandes sous une même étiquette sont comptées ensemble ;
    nôtre.

# English: Other persons in whose recent requests a sentence must stand to count as boilerplate;
# ours.
parameter-boilerplate_persons =
    Nombre d'autres personnes dans les demandes récentes desquelles une phrase doit figurer pour
    compter comme formule toute faite ; nôtre.

# English: From this age on a photograph is noted as old; ours.
parameter-old_photograph_years =
    À partir de cet âge, une photographie est notée comme ancienne ; nôtre.

# English: Longest retention that a request may ask for; five years is the older text and the figure
# still quoted (B). Since 2019 the Executive Committee sets and publishes it; its figure is not
# known here, and whoever runs the service puts it in.
parameter-maximum_retention_months =
    Durée de conservation la plus longue qu'une demande puisse demander ; cinq ans est le texte
    antérieur et le chiffre encore cité (B). Depuis 2019, le Comité exécutif la fixe et la publie ;
    son chiffre n'est pas connu ici, et l'exploitant du service l'y inscrit.

# English: So many months before the end of their retention the requester is asked about data, at
# the latest.
parameter-retention_notice_months =
    Nombre de mois avant la fin de leur conservation où le demandeur est interrogé au sujet des
    données, au plus tard.

# English: For so long a request is kept that was refused, withdrawn or called back, so that the
# same one is known again; ours, and never longer than the retention of the data themselves.
parameter-closed_case_retention_months =
    Durée pendant laquelle est conservée une demande refusée, retirée ou rappelée, afin que la même
    soit reconnue ; nôtre, et jamais plus longue que la conservation des données elles-mêmes.

# English: Longest suspension of a notice by its requester.
parameter-maximum_suspension_months = Suspension la plus longue d'une notice par son demandeur.

# English: Days after which a person known to be found should have been asked for; ours.
parameter-location_without_request_days =
    Nombre de jours après lesquels l'extradition d'une personne que l'on sait localisée aurait dû
    être demandée ; nôtre.

# English: Days after publication for which an earlier notice is taken to be live; five years is the
# figure still quoted, held here as the longest span that it can have.
parameter-live_notice_days =
    Nombre de jours après la publication pendant lesquels une notice antérieure est tenue pour en
    cours ; cinq ans est le chiffre encore cité, compté ici comme la plus longue durée qu'il peut
    avoir.

# English: Share of a summary's sentences that must stand in requests about others to be looked at;
# ours.
parameter-boilerplate_share_percent =
    Part des phrases d'un exposé qui doit figurer dans des demandes concernant d'autres personnes
    pour qu'il soit examiné ; nôtre.
