# Les jours d’un dossier.

dates-title = Jours avant lesquels quelque chose doit arriver
dates-means = Chacun vient d’une décision, d’une lettre ou de la demande elle-même, et disparaît avec elle. Le service les regarde tous une fois par jour.
dates-none = Rien n’est dû.
dates-day = Jour
dates-what = Ce qui est dû
dates-then = Ce qui arrive alors
dates-today = aujourd’hui
dates-in =
    { $days ->
        [one] dans { $days } jour
        [many] dans { $days } jours
       *[other] dans { $days } jours
    }
dates-then-answer = Sans réponse, le dossier va au service de conformité, et le silence est noté.
dates-then-release = La proposition tombe et le dossier est réévalué ; proposez la levée à nouveau si elle reste voulue.
dates-then-suspension = Le dossier est réévalué, et le service rappelle la notice ou la laisse reprendre.
dates-then-retention = Les données sont effacées ; il reste une trace qui prouve que le dossier a existé (RPD 49-51).
dates-then-retention_notice = On demande au demandeur si les données sont encore nécessaires (RPD 50(2)).
dates-then-warrant_expiry = Le dossier est évalué comme s’il était demandé ce jour-là.
dates-then-time_bar = Le dossier est évalué comme s’il était demandé ce jour-là.
dates-then-date_nears = Le service de conformité est averti, pour interroger le demandeur à temps.
dates-watched = Jours que la demande énonce
dates-watched-means = Un mandat qui expire, ou une prescription. Le service est averti { $days } jours avant ; le jour même, le dossier est réévalué.
dates-watched-none = La demande n’énonce ni expiration de mandat ni prescription.
dates-done = Traités ou devenus inutiles
dates-done-on = clos le
