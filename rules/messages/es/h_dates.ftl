DT-01 =
    .title = La persona nació después del acto
    .requester =
        El nacimiento ({ $person_born }) es posterior al primer acto ({ $offence_from }). Corrija
        una de las fechas.
    .compliance = Nacimiento: { $person_born }; primer acto: { $offence_from }.
    .cure = Corregir la fecha errónea.
    .says = El nacimiento es anterior al primer acto.
    .limits = Solo se compara el orden; la edad verosímil tiene su propia regla.

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
    .says =
        Una persona por debajo de la edad mínima de responsabilidad penal no puede haber cometido un
        delito.
    .limits =
        Las edades nacionales difieren y no se conocen aquí; el mínimo sigue al Comité de los
        Derechos del Niño.

# of version 2
DT-03 =
    .title = El delito termina antes de empezar, o después de la solicitud
    .requester =
        Comienzo del delito: { $offence_from }; fin: { $offence_to }; solicitud: { $request_made }.
        Corrija las fechas.
    .compliance = Desde: { $offence_from }; hasta: { $offence_to }; solicitud: { $request_made }.
    .cure = Corregir las fechas.
    .says = El primer acto, el último acto y la solicitud se suceden.
    .limits = Un delito continuado puede durar hasta la solicitud, no más allá.

DT-04 =
    .title = La orden de detención es anterior al acto
    .requester =
        La orden de detención ({ $warrant_issued }) es anterior al primer acto que abarca
        ({ $first_covered_act }). Corríjalo o explíquelo.
    .compliance =
        Orden de detención: { $warrant_issued }; primer acto abarcado: { $first_covered_act }.
    .cure = Corregir las fechas, o enviar la orden de detención que corresponda a los actos.
    .says = Una orden de detención no se expide antes del primer acto que abarca.
    .limits = Una orden de detención anterior al delito es una prueba casi concluyente de error.

DT-05 =
    .title = La orden de detención es posterior a la solicitud, o vence ese día
    .requester =
        Emisión de la orden de detención: { $warrant_issued }; vencimiento: { $warrant_expires };
        solicitud: { $request_day }. Corrija las fechas o renueve la orden.
    .compliance =
        Emisión: { $warrant_issued }; vencimiento: { $warrant_expires }; solicitud:
        { $request_day }.
    .cure = Corregir las fechas o enviar una orden de detención renovada.
    .says =
        Una orden de detención se expide a más tardar el día de la solicitud y dura más que ella.
    .limits =
        Una orden de detención que terminó antes de la solicitud la deniega la regla sobre las
        órdenes vigentes.

DT-06 =
    .title = La sentencia es anterior al acto, o posterior a la solicitud
    .requester =
        Sentencia: { $judgment_on }; primer acto: { $first_act_on }; solicitud: { $request_on }.
        Corrija las fechas.
    .compliance =
        Sentencia: { $judgment_on }; primer acto: { $first_act_on }; solicitud: { $request_on }.
    .cure = Corregir las fechas.
    .says = El acto, la sentencia y la solicitud se suceden.
    .limits = La fecha del cargo solo la conocen los examinadores y no se compara aquí.

DT-07 =
    .title = El plazo de prescripción termina antes que el acto
    .requester =
        El plazo de prescripción ({ $prosecution_barred_after }) termina antes que el delito
        ({ $offence_to }). Corrija las fechas.
    .compliance = Plazo: { $prosecution_barred_after }; último acto: { $offence_to }.
    .cure = Corregir la fecha.
    .says = Un plazo de prescripción no puede terminar antes que el delito.
    .limits =
        Que el plazo haya vencido el día de la solicitud lo valora la regla sobre la prescripción.

DT-09 =
    .title = Una fecha de relleno o una fecha futura
    .requester =
        Una fecha está en el futuro, o es un día que los programas informáticos ponen de relleno.
        Indique la fecha verdadera, o solo el año.
    .compliance =
        Nacimiento o sentencia posterior a la solicitud: { $birth_or_judgment_in_the_future }; fecha
        de relleno: { $filler_date_used }.
    .cure = Corregir la fecha; indicar solo el año si no se sabe más.
    .says =
        El nacimiento y la sentencia son anteriores a la solicitud, y ninguna fecha es de las que
        los programas informáticos ponen de relleno.
    .limits =
        Solo se reconocen las fechas de relleno bien conocidas (1 de enero de 1900 y de 1970, y el
        primer y el último día del calendario).

DQ-TRANSL =
    .title = No se indica el idioma de la exposición
    .requester = Indique el idioma de trabajo de la exposición.
    .compliance = No se indica el idioma de la exposición.
    .cure = Indicar el idioma.
    .says = Una solicitud se presenta en un idioma de trabajo: árabe, español, francés o inglés.
    .limits =
        No se comprueba si el texto está en ese idioma, ni si una traducción equivale a su original.

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
    .says =
        No se busca a nadie por un acto cometido por debajo de la edad de responsabilidad del Estado
        requirente.
    .limits = La edad es la que indica el solicitante; la ley misma no se consulta.

DT-06-CHARGE =
    .title = El cargo no se sitúa entre el acto y la sentencia
    .compliance =
        Cargo: { $charge_on }; primer acto: { $first_act_on }; sentencia: { $judgment_on }.
    .cure = Averiguar qué fecha es errónea, y preguntar por ella al solicitante si es necesario.
    .says = El cargo sigue al acto, y la sentencia sigue al cargo.
    .limits = El día del cargo es el que halló un examinador; el formulario no lo pide.

DT-08 =
    .title = La persona estaba en otro lugar en el momento del delito
    .compliance =
        Según lo que consta en el expediente, la persona estaba en otro país o detenida durante el
        delito.
    .cure =
        Preguntar cómo se afirma que participó la persona, o corregir las fechas o los lugares.
    .says =
        La persona pudo haber estado donde se sitúa el acto; de lo contrario, se describe cómo
        participó desde lejos.
    .limits =
        Solo se comparan las estancias que hicieron constar los examinadores, por país y por día.

DT-10 =
    .title = Un documento o una fotografía es posterior a la solicitud, o la fotografía es antigua
    .requester =
        Un documento o una fotografía lleva una fecha posterior a la solicitud, o la fotografía más
        reciente es antigua.
    .compliance =
        Fecha posterior a la solicitud: { $item_dated_after_request }; años transcurridos desde la
        fotografía más reciente: { $newest_photograph_age_years }.
    .cure = Corregir la fecha, o enviar una fotografía más reciente si existe.
    .says =
        Los documentos y las fotografías son anteriores a la solicitud, y una fotografía muestra a
        la persona como es ahora.
    .limits =
        Solo se comparan las fechas indicadas; la antigüedad de las impresiones dactilares no figura
        en el formulario.

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
    .says = La exposición, la lista de actos, los cargos y las órdenes de detención concuerdan.
    .limits =
        Solo se comparan las fechas, y solo cuando no corresponde ninguna; los nombres, las sumas y
        los lugares se dejan al lector.

DQ-DUP =
    .title = Una solicitud en curso sobre los mismos hechos
    .compliance =
        Solicitud anterior sobre los mismos hechos: { $earlier_result } ({ $earlier_channel }).
    .cure = Fusionar ambas, o retirar la más antigua.
    .says =
        Hay una sola solicitud activa por persona, orden de detención y solicitante; una segunda se
        fusiona.
    .limits =
        Si los hechos son los mismos lo declara el solicitante o lo anota un examinador. Una
        notificación se considera activa durante cinco años desde su publicación; una retirada
        anterior es un resultado propio.

DQ-EXCESS =
    .title = Datos de contacto o de cuentas en el texto
    .requester =
        El texto contiene datos de contacto o de cuentas. Suprima lo que el relato no necesite.
    .compliance =
        Datos de contacto o de cuentas en el texto; número: { $private_details_in_text }.
    .cure =
        Trasladarlos al campo que les corresponde, o suprimirlos salvo que formen parte de los
        hechos.
    .says = El texto corrido no contiene datos superfluos, sobre todo ninguno de terceros.
    .limits =
        Se reconocen las direcciones de correo electrónico y los números de teléfono y de cuenta,
        que pueden ser el medio mismo del delito; de quién son, y los demás datos superfluos,
        corresponde al lector.
