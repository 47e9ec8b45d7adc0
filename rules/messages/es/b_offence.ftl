RPD-83-1-A-I =
    .title = Ningún delito es un delito grave de derecho común
    .requester =
        Ninguno de los delitos de la solicitud es un delito grave de derecho común en el sentido del
        artículo 83.
    .compliance =
        { $offence_count ->
            [one] El único delito ({ $offence_count }) pertenece a una categoría excluida.
           *[other] Los { $offence_count } delitos pertenecen todos a una categoría excluida.
        }
    .cure = Mostrar un delito que sea un delito grave de derecho común, o retirar la solicitud.
    .says = Al menos un delito debe ser un delito grave de derecho común.
    .limits =
        Los delitos que atañen al artículo 3 del Estatuto se valoran en el capítulo K; la gravedad
        según la pena, en el capítulo C.

RPD-83-1-A-I-DASH1 =
    .title = Un delito contra normas culturales o de comportamiento
    .requester =
        El delito se refiere a normas culturales o de comportamiento sobre las que los países
        discrepan; no puede ser objeto de una notificación roja.
    .compliance = Los únicos delitos son de la primera categoría excluida.
    .cure =
        Mostrar que la conducta sirve a la delincuencia grave u organizada, o retirar la solicitud.
    .says =
        Se dejan fuera los delitos que son objeto de controversia entre los países como cuestión de
        normas de comportamiento o culturales.
    .limits = La lista de la Secretaría General no es pública; se usa una copia de trabajo.

RPD-83-1-A-I-DASH2 =
    .title = Un delito relativo a cuestiones familiares o privadas
    .requester =
        El delito se refiere a una cuestión familiar o privada; no puede ser objeto de una
        notificación roja.
    .compliance = Los únicos delitos son de la segunda categoría excluida.
    .cure = Mostrar un delito que no sea una cuestión privada, o retirar la solicitud.
    .says = Se dejan fuera los delitos sobre asuntos familiares o privados.
    .limits = La custodia se valora, en cambio, con arreglo a la política de 2022.

RPD-83-1-A-I-DASH3 =
    .title = Una infracción de normas administrativas o un litigio privado
    .requester =
        El delito es una infracción de normas administrativas o deriva de un litigio privado; no
        puede ser objeto de una notificación roja.
    .compliance = Los únicos delitos son de la tercera categoría excluida.
    .cure =
        Aportar los elementos que muestren que facilita un delito grave o está vinculado a la
        delincuencia organizada, o retirar la solicitud.
    .says =
        Se dejan fuera las infracciones del derecho administrativo, y lo que deriva de litigios
        privados, salvo que sirvan a la delincuencia grave u organizada.
    .limits = Los cheques, las deudas y los impuestos tienen sus propias reglas.

GS-LIST-83 =
    .title = Próximo a una categoría excluida
    .requester =
        El delito se aproxima a una categoría que no puede ser objeto de una notificación roja; una
        persona lo examinará.
    .compliance =
        El delito roza una categoría excluida, con algún elemento que puede sacarlo de ella.
    .cure = Aportar elementos sobre la delincuencia grave u organizada a la que sirve el delito.
    .says =
        Un delito que atañe a una categoría excluida, pero que sirve a la delincuencia grave u
        organizada o es también un delito común, lo examina una persona.
    .limits =
        La lista de la Secretaría General no es pública; la proximidad se valora por las etiquetas,
        la categoría y el título.

OFF-NOTSPEECH =
    .title = Un delito contra el honor, de insultos o de palabras falsas
    .requester =
        El delito consiste en palabras relativas al honor o a la autoridad; no puede ser objeto de
        una notificación roja.
    .compliance = Los únicos delitos son contra el honor o de expresión.
    .cure = Mostrar otro delito grave a partir de los hechos, o retirar la solicitud.
    .says =
        La difamación, el insulto y las noticias falsas no son delitos graves de derecho común, ni
        siquiera contra particulares.
    .limits =
        El discurso de odio y la incitación no son de este tipo; el artículo 3 se valora en el
        capítulo K.

# of version 1
POL-2022-CHILD-1 =
    .title = Resoluciones de custodia contradictorias de dos países
    .requester =
        Los tribunales de dos países dictaron resoluciones de custodia contradictorias en
        procedimientos que vinculan a ambos progenitores; en ese caso no se publica ninguna
        notificación roja.
    .compliance =
        Las resoluciones de custodia son contradictorias, y ambos progenitores participaron o un
        procedimiento de La Haya se ocupó del asunto.
    .cure = Pedir una notificación amarilla para el menor si la situación de la custodia lo permite.
    .says =
        No procede una notificación roja por sustracción parental cuando los tribunales de dos
        países dictaron resoluciones contradictorias y ambos progenitores participaron, o un
        procedimiento de La Haya trató de la custodia o de la restitución.
    .limits = La política se conoce por fuentes secundarias; su segunda rama no se conoce del todo.

# of version 2
POL-2022-CHILD-2 =
    .title = Sustracción parental sin una violación clara de la custodia
    .requester =
        El caso se refiere a la custodia de un menor. Muestre qué derecho de custodia se violó y si
        hay antecedentes de violencia.
    .compliance =
        Un caso de custodia en el que no consta la violación de un derecho de custodia sin que se
        huya de la violencia.
    .cure = Indicar el derecho violado, la resolución en que se funda y toda orden de protección.
    .says =
        En otros casos de sustracción parental debe haberse vulnerado un derecho de custodia, sin
        resoluciones contradictorias ni antecedentes de violencia tras la huida.
    .limits = Solo se leen las respuestas del formulario; ningún expediente judicial.

OFF-CHEQUE =
    .title = Un cheque sin fondos y sin engaño
    .requester =
        El delito es la emisión de un cheque sin fondos, y no consta engaño. Indique los hechos que
        muestran el engaño.
    .compliance = Los únicos delitos son cheques sin fondos, y no consta engaño.
    .cure =
        Describir el engaño: qué se hizo creer y a quién, y por qué el cheque no era una garantía.
    .says =
        Un cheque sin fondos es un asunto privado salvo que esté en cuestión un engaño; un cheque de
        garantía no es engaño.
    .limits = Según se afirma, listas más recientes excluyen por completo tales cheques (B).

OFF-CHEQUE-DECEIT =
    .title = Un cheque sin fondos en el que se alega engaño
    .requester =
        El caso se refiere a un cheque sin fondos, y se alega engaño; una persona lo examinará.
    .compliance = Un cheque sin fondos en el que los hechos alegados muestran engaño.
    .cure = Comprobar que lo que se imputa es el engaño, y no la insolvencia.
    .says =
        Cuando está en cuestión un engaño, un caso de cheques puede cumplir los requisitos; decide
        una persona.
    .limits = No se valora si el engaño alegado es real.

OFF-DEBT =
    .title = Una deuda o una disputa contractual sin engaño
    .requester =
        El delito se refiere a una deuda o a un contrato, y no se alega engaño. Indique los hechos
        que muestran el engaño.
    .compliance = Los únicos delitos son deudas o asuntos contractuales sin engaño.
    .cure = Indicar el engaño que forma parte del cargo, o retirar la solicitud.
    .says =
        Un préstamo, un alquiler o un salario impagado, el incumplimiento de un contrato o una
        disputa entre accionistas no es un delito para una notificación roja, salvo que se alegue
        engaño.
    .limits = El engaño se lee de las respuestas codificadas, no del texto.

# of version 3
OFF-DEBT-DISPUTE =
    .title = Detrás del cargo puede haber un litigio privado
    .requester =
        Detrás del cargo hay un litigio privado; una persona examinará si se trata de un delito
        autónomo.
    .compliance =
        Una deuda presentada como estafa, actos que por su clase son deudas o cheques, un litigio privado en el que no se alega engaño, o un proceso
        civil sobre el mismo asunto (número conocido:
        { $civil_case_count }).
    .cure = Determinar qué añade el caso penal a la acción civil.
    .says =
        Un cargo que repite una demanda civil, convierte una deuda en fraude, nace de un litigio
        privado sin engaño y sin violencia o no descansa más que en actos codificados como deudas o
        cheques lo examina una persona.
    .limits = El litigio debe haberse declarado o hecho constar.

OFF-TEXT-DISPUTE =
    .title = Palabras de un litigio privado y ninguna de un delito
    .requester =
        La exposición habla de contrato, deuda o participaciones. Indique cuál es el delito más allá del
        crédito impagado o discutido, y si hay en curso un proceso civil o arbitral.
    .compliance =
        La exposición contiene { $private_dispute_words ->
            [one] { $private_dispute_words } palabra
           *[other] { $private_dispute_words } palabras
        } de contrato, deuda o participaciones, y no nombra engaño ni otro delito más allá del cargo.
    .cure = Leer los pasajes marcados; anotar el litigio, o codificar los actos por lo que se hizo.
    .says =
        Cuando la exposición habla de contrato, deuda o participaciones y ni ella ni el cargo
        nombran un engaño u otro delito más allá de una palabra, el solicitante dice cuál es el
        delito.
    .limits =
        Las palabras son señales, nunca constataciones; una estafa verdadera puede contarse solo con
        palabras de contrato.

OFF-TAXADMIN =
    .title = Un caso fiscal o aduanero sin beneficio ni importes
    .requester =
        Se imputa un delito fiscal o aduanero. Indique qué obtuvo o se propuso obtener la persona, y
        los importes.
    .compliance =
        Un delito fiscal sin intención ni beneficio, o sin importes (número indicado:
        { $amount_count }).
    .cure =
        Indicar el procedimiento empleado, el beneficio o la intención de la persona, y los
        importes.
    .says =
        Un delito tributario debe mostrar la parte efectiva de la persona en la delincuencia grave:
        el beneficio o la intención, y las sumas.
    .limits =
        No se valora si el beneficio y las sumas convencen; los delitos tributarios no están
        excluidos como tales.

OFF-MULTI =
    .title = Algunos delitos deben excluirse
    .requester =
        { $offence_count ->
            [one] De { $offence_count } delito
           *[other] De los { $offence_count } delitos
        }, algunos pertenecen a una categoría que no puede ser objeto de una notificación roja.
        Exclúyalos.
    .compliance =
        { $offence_count ->
            [one] De { $offence_count } delito
           *[other] De los { $offence_count } delitos
        }, algunos están excluidos y otros no.
    .cure =
        Retirar los delitos excluidos y dejar constancia de la exclusión en la información
        complementaria.
    .says =
        Una notificación puede abarcar todo delito que cumpla el Reglamento si uno cumple 83(1)(a);
        los delitos de una categoría excluida se dejan fuera.
    .limits = Los delitos que atañen al artículo 3 los separa una regla del capítulo K.

# of version 2
OFF-MULTI-CONN =
    .title = Delitos excluidos y no excluidos se basan en los mismos hechos
    .requester =
        Delitos que pueden figurar en una notificación roja y delitos que no pueden figurar en ella
        se basan en los mismos hechos; una persona valorará el conjunto.
    .compliance = Los delitos excluidos y los demás comparten un mismo conjunto de hechos.
    .cure = Valorar qué elemento predomina.
    .says = Los delitos que se basan en hechos conexos no pueden separarse; se valora el conjunto.
    .limits = Si los hechos son conexos es lo que dicen los conjuntos de hechos.

OFF-DRUGUSE =
    .title = Drogas para consumo personal
    .requester =
        El delito se refiere a drogas para consumo personal; no puede ser objeto de una notificación
        roja.
    .compliance = Los únicos delitos se refieren a drogas para consumo personal.
    .cure = Mostrar a partir de los hechos el suministro o el tráfico, o retirar la solicitud.
    .says = La tenencia de drogas para uso personal se deja fuera; el suministro y el tráfico, no.
    .limits = La cantidad no se lee.

OFF-DUAL =
    .title = Casi ningún otro Estado castiga la conducta
    .requester =
        La conducta no parece ser delito en casi ningún otro Estado; una persona examinará si la
        extradición es concebible.
    .compliance = Un examinador señaló que casi ningún otro Estado castiga la conducta.
    .cure = Indicar qué otros Estados castigan la conducta.
    .says =
        La conducta debería ser punible con suficiente amplitud para que la extradición sea
        concebible.
    .limits = La doble incriminación no es por sí misma una condición del Reglamento; no se calcula.

OFF-CLASSIFY =
    .title = No se puede determinar a qué se refiere el delito
    .requester =
        No se puede determinar a qué se refiere el delito. Indique su categoría de la ICCS o una
        denominación más clara.
    .compliance =
        Ni las etiquetas, ni la categoría, ni la denominación indican a qué se refiere el delito.
    .cure = Añadir etiquetas o una categoría de la ICCS, o reformular la denominación.
    .says =
        Un delito solo se valora si las etiquetas, la categoría o el título indican sobre qué versa.
    .limits = Los títulos se leen con una lista de palabras en los idiomas de trabajo.

DIF-EXCLUDED =
    .title = Una difusión relativa a un delito excluido
    .requester =
        Todos los delitos son de un tipo que no puede ser objeto de una notificación roja; una
        persona examinará la difusión.
    .compliance = Todos los delitos de la difusión pertenecen a una categoría excluida.
    .cure = Decidir si la difusión reviste interés para la cooperación policial internacional.
    .says =
        Las exclusiones del artículo 83 no obligan por sí mismas a una difusión; si el delito
        justifica una detención lo examina una persona.
    .limits =
        Una difusión después de una solicitud que no cumple los requisitos es lo que prevé el
        artículo 99(3)(c); la retención es nuestra.

# of version 2
CHILD-ORDER-ABROAD =
    .title = Otro Estado atribuyó la custodia a la persona antes de la orden de detención
    .requester =
        Otro Estado atribuyó la custodia a la persona antes de la orden de detención. Envíe ambas
        resoluciones, e indique en qué procedimientos participaron los progenitores.
    .compliance =
        Una resolución de otro Estado favorable a la persona es anterior a la orden de detención.
    .cure =
        Comparar las resoluciones y los procedimientos, y volver a examinar la política de 2022.
    .says =
        A un progenitor que tenía una resolución de otro Estado cuando llegó la denuncia no se le
        convierte en prófugo antes de que una persona haya examinado ambas resoluciones.
    .limits =
        El día de la primera orden de detención hace las veces del día de la denuncia, que no figura
        en el formulario; no se valora qué resolución debería prevalecer.
