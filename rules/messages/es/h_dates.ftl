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

# of version 2
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

DT-02-STATED =
    .title = Por debajo de la edad de responsabilidad que indica el solicitante
    .requester =
        Edad de la persona en el primer acto, en años: { $youngest_age_at_offence_years }; edad de
        responsabilidad penal indicada: { $stated_responsibility_age_years }. Corrija lo que sea
        erróneo.
    .compliance =
        Edad en el primer acto: { $youngest_age_at_offence_years }; edad de responsabilidad
        indicada: { $stated_responsibility_age_years }.
    .cure = Corregir las fechas o la edad si son erróneas; de lo contrario, retirar la solicitud.

DT-06-CHARGE =
    .title = El cargo no se sitúa entre el acto y la sentencia
    .compliance =
        Cargo: { $charge_on }; primer acto: { $first_act_on }; sentencia: { $judgment_on }.
    .cure = Averiguar qué fecha es errónea, y preguntar por ella al solicitante si es necesario.

DT-08 =
    .title = La persona estaba en otro lugar en el momento del delito
    .compliance =
        Según lo que consta en el expediente, la persona estaba en otro país o detenida durante el
        delito.
    .cure =
        Preguntar cómo se afirma que participó la persona, o corregir las fechas o los lugares.

DT-10 =
    .title = Un documento o una fotografía es posterior a la solicitud, o la fotografía es antigua
    .requester =
        Un documento o una fotografía lleva una fecha posterior a la solicitud, o la fotografía más
        reciente es antigua.
    .compliance =
        Fecha posterior a la solicitud: { $item_dated_after_request }; años transcurridos desde la
        fotografía más reciente: { $newest_photograph_age_years }.
    .cure = Corregir la fecha, o enviar una fotografía más reciente si existe.

DQ-CONTRA =
    .title = El relato y los campos no concuerdan en las fechas
    .requester =
        Las fechas de la exposición o de la lista de actos no corresponden a ninguna de las fechas
        de los delitos y de las órdenes de detención. Corríjalo o explíquelo.
    .compliance =
        Los años de la exposición no corresponden a ninguna fecha del expediente:
        { $summary_years_contradict }; hay actos fechados fuera de todos los delitos:
        { $acts_dated_outside_offences }.
    .cure = Corregir la fecha errónea, o enviar el relato que corresponde a estos cargos.

DQ-DUP =
    .title = Una solicitud en curso sobre los mismos hechos
    .compliance =
        Solicitud anterior sobre los mismos hechos: { $earlier_result } ({ $earlier_channel }).
    .cure = Fusionar ambas, o retirar la más antigua.

DQ-EXCESS =
    .title = Datos de contacto o de cuentas en el texto
    .requester =
        El texto contiene datos de contacto o de cuentas. Suprima lo que el relato no necesite.
    .compliance =
        Datos de contacto o de cuentas en el texto; número: { $private_details_in_text }.
    .cure =
        Trasladarlos al campo que les corresponde, o suprimirlos salvo que formen parte de los
        hechos.
