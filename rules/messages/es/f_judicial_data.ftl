RPD-83-2-B-I =
    .title = No hay exposición de los hechos
    .requester = Facilite una exposición de los hechos breve y clara, con el momento y el lugar.
    .compliance = No se facilita ninguna exposición de los hechos.
    .cure = Facilitar la exposición.
    .says =
        Una exposición breve y clara de las actividades delictivas de la persona, con el momento y
        el lugar.
    .limits = La claridad no se mide; la exposición la leen personas.

RPD-83-2-B-I-WHEN =
    .title = Falta el momento o el lugar de un delito
    .requester =
        Indique cuándo y dónde se cometió este delito (con fecha: { $offence_dated }; con lugar:
        { $offence_placed }).
    .compliance = El delito consta con fecha: { $offence_dated }; con lugar: { $offence_placed }.
    .cure = Añadir la fecha y el lugar.
    .says = El momento y el lugar forman parte de la exposición de cada delito.
    .limits = No se leen el momento y el lugar que solo figuran en el texto.

RPD-83-2-B-I-ROLE =
    .title = No se describen los actos propios de la persona
    .requester =
        Describa la participación de esta persona: qué actos, cuándo y dónde, y por qué medios.
        Función descrita: { $own_role_described }; actos enumerados: { $act_count }.
    .compliance =
        Función descrita: { $own_role_described }; ningún acto propio completo entre los enumerados
        ({ $act_count }).
    .cure = Indicar la función y un acto de esta persona con fecha o lugar.
    .says =
        Los hechos son concretos y personales: el papel de esta persona, y al menos un acto propio,
        con lo que se hizo y cuándo o dónde.
    .limits =
        Los actos se leen de la lista de actos, no de la exposición; los medios, la intención y el
        beneficio se dejan al lector.

FACTS-MULTI =
    .title = Una misma exposición sirve para varias personas
    .requester =
        Una misma exposición sirve para varias personas. Añada un breve relato de la función propia
        de esta persona.
    .compliance =
        Se utiliza la misma exposición para varias personas, sin la participación propia de esta
        persona.
    .cure = Añadir la función y los actos de esta persona.
    .says =
        Cuando se busca a varias personas, cada solicitud contiene la exposición común y un relato
        sucinto del papel propio de esa persona.
    .limits =
        Aquí no se mide el parecido de los textos; las exposiciones casi idénticas de un lote se
        examinan en otro lugar.

FACTS-POSITION =
    .title = La responsabilidad se basa únicamente en la posición
    .requester =
        La responsabilidad parece basarse en: { $liability_basis }. Indique qué actos cometió la
        persona.
    .compliance = La responsabilidad se basa en: { $liability_basis }, y no en un acto.
    .cure = Indicar los actos de esta persona.
    .says =
        La responsabilidad no se infiere solo del cargo público, del parentesco, de la pertenencia o
        de la identidad.
    .limits = El fundamento es el que codificó un lector.

FACTS-COHERE =
    .title = Los hechos, los cargos y la persona no concuerdan
    .requester =
        Los hechos no corresponden a los cargos o no vinculan a la persona con ellos. Explique el
        vínculo.
    .compliance =
        Un lector advirtió una laguna (cargos: { $facts_do_not_match_charges }; persona:
        { $facts_do_not_link_person }).
    .cure = Explicar cómo los hechos sustentan cada cargo y qué vincula a esta persona con ellos.
    .says =
        Los hechos deben responder a los cargos y vincular con ellos a esta persona; en caso de duda
        se pregunta a la fuente.
    .limits =
        Un lector debe haber observado la laguna; deciden los hechos, no la redacción del cargo.

RPD-83-2-B-II =
    .title = No se nombra un cargo
    .requester = Nombre cada cargo. Delitos enumerados: { $offence_count }.
    .compliance =
        No se enumera ningún delito, o un cargo no tiene denominación (enumerados:
        { $offence_count }).
    .cure = Nombrar el cargo en los términos de la fuente.
    .says = Cada cargo, o cada delito objeto de condena, está nombrado.
    .limits = El título se reproduce como se da; no decide nada.

RPD-83-2-B-III =
    .title = No se cita la ley
    .requester = Cite la disposición que castiga este delito.
    .compliance = No se cita ninguna disposición para el delito.
    .cure = Citar la ley y la disposición.
    .says = Se cita la ley que castiga cada delito.
    .limits = La disposición no se consulta.

RPD-83-2-B-III-TEXT =
    .title = No se facilita el texto de la ley
    .requester = Añada, si puede, el texto de la disposición.
    .compliance = No se facilita el texto de la disposición.
    .cure = Añadir el texto si se dispone de él.
    .says = El texto de la disposición penal se facilita siempre que es posible.
    .limits = Su falta no es motivo para nada.

RPD-83-2-B-IV =
    .title = La pena máxima no se indica en cifras
    .requester = Indique la pena máxima aplicable a este delito, en meses o como cadena perpetua.
    .compliance = Falta la pena máxima o solo se indica en palabras.
    .cure = Indicar la pena máxima.
    .says = Para el procesamiento se indica la pena máxima aplicable.
    .limits = Una pena indicada solo con palabras no puede compararse con el umbral.

RPD-83-2-B-IV-C =
    .title = La pena impuesta no se indica en cifras
    .requester = Indique la pena impuesta y lo que queda por cumplir de ella, en meses.
    .compliance = Ni la pena impuesta ni lo que queda por cumplir se indica en cifras.
    .cure = Indicar la pena impuesta y lo que queda por cumplir.
    .says = Para una condena se indica la pena impuesta, o lo que queda de ella.
    .limits = Una pena indicada solo con palabras no puede compararse con el umbral.

RPD-83-2-B-V =
    .title = No se nombra ninguna orden de detención ni sentencia
    .requester =
        Nombre la orden de detención o, si se trata de una condena, la sentencia con el órgano
        judicial y la fecha.
    .compliance = No se enumera ninguna orden de detención, o la sentencia no está identificada.
    .cure =
        Facilitar la orden de detención o la sentencia; sin ninguna de ellas, la solicitud se
        deniega.
    .says =
        Se nombra una orden de detención vigente, o una decisión judicial con el mismo efecto; para
        una condena, la sentencia.
    .limits = No se comprueba si el documento existe.

RPD-83-2-B-V-REF =
    .title = La referencia de una orden de detención está incompleta
    .requester = Indique el número y la fecha de emisión de esta orden de detención.
    .compliance =
        La orden de detención tiene número: { $warrant_numbered }; fecha: { $warrant_dated }.
    .cure = Facilitar el número y la fecha.
    .says = La referencia de una orden de detención contiene su número y su fecha de expedición.
    .limits = Algunos sistemas no numeran las órdenes de detención; entonces sirve otra referencia.

RPD-83-2-B-V-COPY =
    .title = No hay copia de la orden de detención
    .requester = Adjunte, si puede, una copia de la orden de detención.
    .compliance = No se adjunta ninguna copia de la orden de detención.
    .cure = Adjuntar una copia si se dispone de ella.
    .says = Se facilita una copia siempre que es posible.
    .limits = La falta de una copia no es motivo de denegación.

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
    .says =
        Una orden de detención no debe estar vencida, levantada, anulada ni suspendida el día de la
        solicitud.
    .limits =
        Lo que ocurrió con una orden de detención después de la solicitud es cuestión de
        actualizaciones. El día de vencimiento cuenta como válido hasta su término.

WAR-VALID-SOME =
    .title = Una de varias órdenes de detención ya no está vigente
    .requester =
        Una de las órdenes de detención ya no está vigente. Renuévela, o retírela junto con los
        delitos que solo ella abarca.
    .compliance = Una orden de detención ya no está vigente, junto a otra que sí lo está.
    .cure = Renovarla o retirarla.
    .says =
        Una orden de detención que ya no está vigente no sustenta ningún delito de la notificación.
    .limits = Qué delitos decaen con la orden de detención se deja al solicitante.

WAR-COVER =
    .title = Ninguna orden de detención abarca un delito
    .requester =
        Ninguna de las órdenes de detención enumeradas abarca este delito. Añada la orden o excluya
        el delito.
    .compliance = Ninguna de las órdenes de detención enumeradas abarca el delito.
    .cure = Añadir la orden de detención o su lista de delitos, o retirar el delito.
    .says =
        Todo delito de la notificación está amparado por una orden de detención o una sentencia
        enumerada.
    .limits =
        Si ninguna orden de detención indica qué ampara, se entiende que todos están amparados.

WAR-COVER-UNKNOWN =
    .title = Una orden de detención menciona un delito que no está en la solicitud
    .requester =
        Esta orden de detención menciona un delito que la solicitud no enumera. Corrija la
        referencia.
    .compliance =
        La orden de detención menciona un identificador de delito que la solicitud no tiene.
    .cure = Corregir los identificadores.
    .says = Las órdenes de detención y los delitos de una solicitud se remiten unos a otros.
    .limits = Solo se comparan las referencias dentro de la solicitud.

LAW-RETRO =
    .title = La ley es posterior al acto
    .requester =
        Entrada en vigor de la disposición: { $law_in_force_from }; comienzo del acto:
        { $offence_from }. Explique qué ley era aplicable.
    .compliance =
        Disposición en vigor desde: { $law_in_force_from }; primer acto: { $offence_from }.
    .cure = Citar la ley en vigor cuando se cometieron los actos.
    .says = La disposición penal estaba en vigor cuando se cometieron los actos.
    .limits = Aquí no se conoce una disposición anterior del mismo contenido.

TIME-BAR-P =
    .title = La acción penal ha prescrito
    .requester =
        Según la fecha indicada, la acción penal por todos los delitos ha prescrito. Explique la
        suspensión o la interrupción.
    .compliance = Todos los delitos han prescrito en la fecha de la solicitud.
    .cure = Mostrar la suspensión o la interrupción, o retirar la solicitud.
    .says = La acción penal no debe haber prescrito con arreglo a la ley del solicitante.
    .limits =
        La fecha es la del solicitante; no se calcula el derecho de la prescripción, ni el de otros
        Estados.

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
    .says = Un delito prescrito se deja fuera.
    .limits = Como en la regla sobre todos los delitos.

TIME-BAR-P-STATED =
    .title = No se indica el plazo de prescripción de la acción penal
    .requester = Indique cuándo prescribe la acción penal por este delito, o que no prescribe nunca.
    .compliance = No se indica ningún plazo, ni que no lo haya.
    .cure = Indicar la fecha, o que no existe plazo.
    .says = El solicitante indica el plazo de prescripción de la acción penal, o dice que no existe.
    .limits = El plazo no se calcula.

TIME-BAR-C =
    .title = La ejecución de la pena ha prescrito
    .requester =
        Según la fecha indicada ({ $enforcement_barred_after }), la pena ya no puede ejecutarse.
        Explique la suspensión o la interrupción.
    .compliance = La ejecución era posible hasta: { $enforcement_barred_after }.
    .cure = Mostrar la suspensión o la interrupción, o retirar la solicitud.
    .says = La ejecución de la pena no debe haber prescrito.
    .limits = La fecha es la del solicitante; no se calcula el derecho de la prescripción.

TIME-BAR-C-STATED =
    .title = No se indica el plazo de prescripción de la ejecución
    .requester = Indique cuándo prescribe la ejecución de la pena, o que no prescribe nunca.
    .compliance = No se indica ningún plazo de prescripción de la ejecución.
    .cure = Indicar la fecha, o que no existe plazo.
    .says = El solicitante indica el plazo de prescripción de la ejecución, o dice que no existe.
    .limits = El plazo no se calcula.

CONV-FINAL =
    .title = No consta que la sentencia sea ejecutable
    .requester =
        Confirme que la sentencia es ejecutable y que no hay ningún recurso pendiente, o presente en
        su lugar una solicitud para un proceso penal.
    .compliance = Ejecutable: { $judgment_final }; recurso pendiente: { $appeal_pending }.
    .cure = Confirmarlo, o convertir la solicitud en una solicitud para un proceso penal.
    .says = La sentencia debe ser ejecutoria; se indica un recurso pendiente.
    .limits = Una sentencia que no es firme puede tratarse como un caso de procesamiento.

CHARGE-FORMAL =
    .title = Hay una mera investigación
    .requester =
        El caso está en fase de investigación. Sin una acusación o una resolución de detención
        equivalente no es posible una notificación roja; considere una notificación azul.
    .compliance = La fase indicada es la de investigación.
    .cure = Corregir la fase, o pedir una notificación azul (artículo 88).
    .says =
        Para el procesamiento existe un cargo o una decisión de detención equivalente, no una mera
        investigación.
    .limits =
        Una orden de detención en fase de investigación puede bastar si con ella puede solicitarse
        la extradición (D).
