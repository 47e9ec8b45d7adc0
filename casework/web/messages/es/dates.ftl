# Los días de un caso.

dates-title = Días antes de los cuales algo debe ocurrir
dates-means = Cada uno viene de una decisión, de una carta o de la propia solicitud, y desaparece con ella. El servicio los mira todos una vez al día.
dates-none = No vence nada.
dates-day = Día
dates-what = Qué vence
dates-then = Qué ocurre entonces
dates-today = hoy
dates-in =
    { $days ->
        [one] mañana
        [many] dentro de { $days } días
       *[other] dentro de { $days } días
    }
dates-then-answer = Sin respuesta, el caso pasa al personal de cumplimiento, y el silencio se anota.
dates-then-release = La propuesta decae y el caso se evalúa de nuevo; proponga otra vez el levantamiento si aún procede.
dates-then-suspension = El caso se evalúa de nuevo, y el personal retira la notificación o la deja seguir.
dates-then-retention = Los datos se borran; queda un resto que prueba que el caso estuvo aquí (RPD 49-51).
dates-then-retention_notice = Se pregunta al solicitante si los datos aún son necesarios (RPD 50(2)).
dates-then-warrant_expiry = El caso se evalúa como si se pidiera ese día.
dates-then-time_bar = El caso se evalúa como si se pidiera ese día.
dates-then-date_nears = Se avisa al personal de cumplimiento, para que pregunte a tiempo al solicitante.
dates-watched = Días que indica la solicitud
dates-watched-means = Una orden que caduca, o una prescripción. Se avisa al personal { $days } días antes; ese mismo día el caso se evalúa de nuevo.
dates-watched-none = La solicitud no indica ni caducidad de una orden ni prescripción.
dates-done = Atendidos o ya innecesarios
dates-done-on = cerrado el
