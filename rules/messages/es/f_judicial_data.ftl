RPD-83-2-B-I =
    .title = No hay exposición de los hechos
    .requester = Facilite una exposición de los hechos breve y clara, con el momento y el lugar.
    .compliance = No se facilita ninguna exposición de los hechos.
    .cure = Facilitar la exposición.

RPD-83-2-B-I-WHEN =
    .title = Falta el momento o el lugar de un delito
    .requester =
        Indique cuándo y dónde se cometió este delito (con fecha: { $offence_dated }; con lugar:
        { $offence_placed }).
    .compliance = El delito consta con fecha: { $offence_dated }; con lugar: { $offence_placed }.
    .cure = Añadir la fecha y el lugar.

RPD-83-2-B-I-ROLE =
    .title = No se describen los actos propios de la persona
    .requester =
        Describa la participación de esta persona: qué actos, cuándo y dónde, y por qué medios.
        Función descrita: { $own_role_described }; actos enumerados: { $act_count }.
    .compliance =
        Función descrita: { $own_role_described }; ningún acto propio completo entre los enumerados
        ({ $act_count }).
    .cure = Indicar la función y un acto de esta persona con fecha o lugar.

FACTS-MULTI =
    .title = Una misma exposición sirve para varias personas
    .requester =
        Una misma exposición sirve para varias personas. Añada un breve relato de la función propia
        de esta persona.
    .compliance =
        Se utiliza la misma exposición para varias personas, sin la participación propia de esta
        persona.
    .cure = Añadir la función y los actos de esta persona.

FACTS-POSITION =
    .title = La responsabilidad se basa únicamente en la posición
    .requester =
        La responsabilidad parece basarse en: { $liability_basis }. Indique qué actos cometió la
        persona.
    .compliance = La responsabilidad se basa en: { $liability_basis }, y no en un acto.
    .cure = Indicar los actos de esta persona.

FACTS-COHERE =
    .title = Los hechos, los cargos y la persona no concuerdan
    .requester =
        Los hechos no corresponden a los cargos o no vinculan a la persona con ellos. Explique el
        vínculo.
    .compliance =
        Un lector advirtió una laguna (cargos: { $facts_do_not_match_charges }; persona:
        { $facts_do_not_link_person }).
    .cure = Explicar cómo los hechos sustentan cada cargo y qué vincula a esta persona con ellos.

RPD-83-2-B-II =
    .title = No se nombra un cargo
    .requester = Nombre cada cargo. Delitos enumerados: { $offence_count }.
    .compliance =
        No se enumera ningún delito, o un cargo no tiene denominación (enumerados:
        { $offence_count }).
    .cure = Nombrar el cargo en los términos de la fuente.

RPD-83-2-B-III =
    .title = No se cita la ley
    .requester = Cite la disposición que castiga este delito.
    .compliance = No se cita ninguna disposición para el delito.
    .cure = Citar la ley y la disposición.

RPD-83-2-B-III-TEXT =
    .title = No se facilita el texto de la ley
    .requester = Añada, si puede, el texto de la disposición.
    .compliance = No se facilita el texto de la disposición.
    .cure = Añadir el texto si se dispone de él.

RPD-83-2-B-IV =
    .title = La pena máxima no se indica en cifras
    .requester = Indique la pena máxima aplicable a este delito, en meses o como cadena perpetua.
    .compliance = Falta la pena máxima o solo se indica en palabras.
    .cure = Indicar la pena máxima.

RPD-83-2-B-IV-C =
    .title = La pena impuesta no se indica en cifras
    .requester = Indique la pena impuesta y lo que queda por cumplir de ella, en meses.
    .compliance = Ni la pena impuesta ni lo que queda por cumplir se indica en cifras.
    .cure = Indicar la pena impuesta y lo que queda por cumplir.

RPD-83-2-B-V =
    .title = No se nombra ninguna orden de detención ni sentencia
    .requester =
        Nombre la orden de detención o, si se trata de una condena, la sentencia con el órgano
        judicial y la fecha.
    .compliance = No se enumera ninguna orden de detención, o la sentencia no está identificada.
    .cure =
        Facilitar la orden de detención o la sentencia; sin ninguna de ellas, la solicitud se
        deniega.

RPD-83-2-B-V-REF =
    .title = La referencia de una orden de detención está incompleta
    .requester = Indique el número y la fecha de emisión de esta orden de detención.
    .compliance =
        La orden de detención tiene número: { $warrant_numbered }; fecha: { $warrant_dated }.
    .cure = Facilitar el número y la fecha.

RPD-83-2-B-V-COPY =
    .title = No hay copia de la orden de detención
    .requester = Adjunte, si puede, una copia de la orden de detención.
    .compliance = No se adjunta ninguna copia de la orden de detención.
    .cure = Adjuntar una copia si se dispone de ella.

WAR-VALID =
    .title = Ninguna orden de detención está vigente
    .requester =
        Ninguna orden de detención de la solicitud está vigente en la fecha de la solicitud. Envíe
        una válida.
    .compliance =
        { $warrant_count ->
            [one] La orden de detención indicada ({ $warrant_count }) no está vigente.
           *[other] Ninguna de las { $warrant_count } órdenes de detención está vigente.
        }
    .cure = Facilitar una orden de detención válida, o retirar la solicitud.

WAR-VALID-SOME =
    .title = Una de varias órdenes de detención ya no está vigente
    .requester =
        Una de las órdenes de detención ya no está vigente. Renuévela, o retírela junto con los
        delitos que solo ella abarca.
    .compliance = Una orden de detención ya no está vigente, junto a otra que sí lo está.
    .cure = Renovarla o retirarla.

WAR-COVER =
    .title = Ninguna orden de detención abarca un delito
    .requester =
        Ninguna de las órdenes de detención enumeradas abarca este delito. Añada la orden o excluya
        el delito.
    .compliance = Ninguna de las órdenes de detención enumeradas abarca el delito.
    .cure = Añadir la orden de detención o su lista de delitos, o retirar el delito.

WAR-COVER-UNKNOWN =
    .title = Una orden de detención menciona un delito que no está en la solicitud
    .requester =
        Esta orden de detención menciona un delito que la solicitud no enumera. Corrija la
        referencia.
    .compliance =
        La orden de detención menciona un identificador de delito que la solicitud no tiene.
    .cure = Corregir los identificadores.

LAW-RETRO =
    .title = La ley es posterior al acto
    .requester =
        Entrada en vigor de la disposición: { $law_in_force_from }; comienzo del acto:
        { $offence_from }. Explique qué ley era aplicable.
    .compliance =
        Disposición en vigor desde: { $law_in_force_from }; primer acto: { $offence_from }.
    .cure = Citar la ley en vigor cuando se cometieron los actos.

TIME-BAR-P =
    .title = La acción penal ha prescrito
    .requester =
        Según la fecha indicada, la acción penal por todos los delitos ha prescrito. Explique la
        suspensión o la interrupción.
    .compliance = Todos los delitos han prescrito en la fecha de la solicitud.
    .cure = Mostrar la suspensión o la interrupción, o retirar la solicitud.

TIME-BAR-P-SOME =
    .title = Algunos delitos han prescrito
    .requester =
        Según las fechas indicadas, algunos delitos han prescrito. Exclúyalos o explique la
        suspensión.
    .compliance =
        { $offence_count ->
            [one] De { $offence_count } delito
           *[other] De los { $offence_count } delitos
        }, algunos han prescrito.
    .cure = Retirarlos o mostrar la suspensión.

TIME-BAR-P-STATED =
    .title = No se indica el plazo de prescripción de la acción penal
    .requester = Indique cuándo prescribe la acción penal por este delito, o que no prescribe nunca.
    .compliance = No se indica ningún plazo, ni que no lo haya.
    .cure = Indicar la fecha, o que no existe plazo.

TIME-BAR-C =
    .title = La ejecución de la pena ha prescrito
    .requester =
        Según la fecha indicada ({ $enforcement_barred_after }), la pena ya no puede ejecutarse.
        Explique la suspensión o la interrupción.
    .compliance = La ejecución era posible hasta: { $enforcement_barred_after }.
    .cure = Mostrar la suspensión o la interrupción, o retirar la solicitud.

TIME-BAR-C-STATED =
    .title = No se indica el plazo de prescripción de la ejecución
    .requester = Indique cuándo prescribe la ejecución de la pena, o que no prescribe nunca.
    .compliance = No se indica ningún plazo de prescripción de la ejecución.
    .cure = Indicar la fecha, o que no existe plazo.

CONV-FINAL =
    .title = No consta que la sentencia sea ejecutable
    .requester =
        Confirme que la sentencia es ejecutable y que no hay ningún recurso pendiente, o presente en
        su lugar una solicitud para un proceso penal.
    .compliance = Ejecutable: { $judgment_final }; recurso pendiente: { $appeal_pending }.
    .cure = Confirmarlo, o convertir la solicitud en una solicitud para un proceso penal.

CHARGE-FORMAL =
    .title = Hay una mera investigación
    .requester =
        El caso está en fase de investigación. Sin una acusación o una resolución de detención
        equivalente no es posible una notificación roja; considere una notificación azul.
    .compliance = La fase indicada es la de investigación.
    .cure = Corregir la fase, o pedir una notificación azul (artículo 88).
