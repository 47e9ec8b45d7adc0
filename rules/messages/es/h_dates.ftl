DT-01 =
    .title = La persona nació después del acto
    .requester =
        El nacimiento ({ $person_born }) es posterior al primer acto ({ $offence_from }). Corrija
        una de las fechas.
    .compliance = Nacimiento: { $person_born }; primer acto: { $offence_from }.
    .cure = Corregir la fecha errónea.

DT-02 =
    .title = Demasiado joven para ser responsable
    .requester =
        La edad de la persona en el primer acto era de { $youngest_age_at_offence_years ->
            [unknown] un número desconocido de años
            [one] { $youngest_age_at_offence_years } año
           *[other] { $youngest_age_at_offence_years } años
        }. Indique la edad de responsabilidad penal.
    .compliance = Edad en el primer acto: { $youngest_age_at_offence_years }.
    .cure =
        Corregir las fechas, o denegar si la persona no había alcanzado la edad de responsabilidad.

DT-03 =
    .title = El delito termina antes de empezar, o después de la solicitud
    .requester =
        Comienzo del delito: { $offence_from }; fin: { $offence_to }; solicitud: { $request_made }.
        Corrija las fechas.
    .compliance = Desde: { $offence_from }; hasta: { $offence_to }; solicitud: { $request_made }.
    .cure = Corregir las fechas.

DT-04 =
    .title = La orden de detención es anterior al acto
    .requester =
        La orden de detención ({ $warrant_issued }) es anterior al primer acto que abarca
        ({ $first_covered_act }). Corríjalo o explíquelo.
    .compliance =
        Orden de detención: { $warrant_issued }; primer acto abarcado: { $first_covered_act }.
    .cure = Corregir las fechas, o enviar la orden de detención que corresponda a los actos.

DT-05 =
    .title = La orden de detención es posterior a la solicitud, o vence ese día
    .requester =
        Emisión de la orden de detención: { $warrant_issued }; vencimiento: { $warrant_expires };
        solicitud: { $request_day }. Corrija las fechas o renueve la orden.
    .compliance =
        Emisión: { $warrant_issued }; vencimiento: { $warrant_expires }; solicitud:
        { $request_day }.
    .cure = Corregir las fechas o enviar una orden de detención renovada.

DT-06 =
    .title = La sentencia es anterior al acto, o posterior a la solicitud
    .requester =
        Sentencia: { $judgment_on }; primer acto: { $first_act_on }; solicitud: { $request_on }.
        Corrija las fechas.
    .compliance =
        Sentencia: { $judgment_on }; primer acto: { $first_act_on }; solicitud: { $request_on }.
    .cure = Corregir las fechas.

DT-07 =
    .title = El plazo de prescripción termina antes que el acto
    .requester =
        El plazo de prescripción ({ $prosecution_barred_after }) termina antes que el delito
        ({ $offence_to }). Corrija las fechas.
    .compliance = Plazo: { $prosecution_barred_after }; último acto: { $offence_to }.
    .cure = Corregir la fecha.

DT-09 =
    .title = Una fecha de relleno o una fecha futura
    .requester =
        Una fecha está en el futuro, o es un día que los programas informáticos ponen de relleno.
        Indique la fecha verdadera, o solo el año.
    .compliance =
        Nacimiento o sentencia posterior a la solicitud: { $birth_or_judgment_in_the_future }; fecha
        de relleno: { $filler_date_used }.
    .cure = Corregir la fecha; indicar solo el año si no se sabe más.

DQ-TRANSL =
    .title = No se indica el idioma de la exposición
    .requester = Indique el idioma de trabajo de la exposición.
    .compliance = No se indica el idioma de la exposición.
    .cure = Indicar el idioma.
