RPD-83-1-A-II-P =
    .title = Pena máxima inferior a dos años
    .requester =
        La pena máxima indicada es de { $maximum_penalty_months ->
            [unknown] un número desconocido de meses
            [one] { $maximum_penalty_months } mes
           *[other] { $maximum_penalty_months } meses
        }; está por debajo del umbral del artículo 83(1)(a)(ii) para una notificación roja.
    .compliance =
        La pena máxima es de { $maximum_penalty_months ->
            [unknown] un número desconocido de meses
            [one] { $maximum_penalty_months } mes
           *[other] { $maximum_penalty_months } meses
        }, por debajo del umbral.
    .cure =
        Corregir la pena máxima si es errónea, justificar la especial importancia con arreglo al
        artículo 83(1)(b), o recurrir a una difusión.
    .says =
        Búsqueda para un proceso penal: el delito debe conllevar una pena máxima de al menos dos
        años de privación de libertad, o algo más grave.
    .limits =
        La pena máxima es la que indica el solicitante; la ley misma no se consulta. Lo que cuenta
        es la pena máxima, no la mínima.

RPD-83-1-A-II-P-MULTI =
    .title = Ningún delito cumple por sí solo la condición
    .requester =
        { $offence_count ->
            [one] El delito indicado ({ $offence_count }) no alcanza
           *[other] Ninguno de los { $offence_count } delitos alcanza
        } por sí solo el umbral del artículo 83(1)(a)(ii); las penas máximas no se suman.
    .compliance =
        { $offence_count ->
            [one] El delito indicado ({ $offence_count }) no cumple
           *[other] Ninguno de los { $offence_count } delitos cumple
        } por sí solo la condición.
    .cure =
        Corregir la pena máxima que sea errónea, justificar la especial importancia con arreglo al
        artículo 83(1)(b), o recurrir a una difusión.
    .says =
        Cuando hay varios delitos, al menos uno debe por sí solo alcanzar el umbral y ser un delito
        grave de derecho común.
    .limits = Que las penas máximas no se suman es una inferencia de 83(1)(c).

RPD-83-1-C =
    .title = Un delito menos grave acompaña a otro
    .requester =
        Este delito ({ $maximum_penalty_months ->
            [unknown] un número desconocido de meses
            [one] { $maximum_penalty_months } mes
           *[other] { $maximum_penalty_months } meses
        }) está por debajo del umbral y solo puede figurar junto a otro que lo alcance.
    .compliance =
        Pena máxima: { $maximum_penalty_months ->
            [unknown] un número desconocido de meses
            [one] { $maximum_penalty_months } mes
           *[other] { $maximum_penalty_months } meses
        }; puede acompañar a otro delito, no puede sustentar la notificación.
    .cure = No se requiere nada si otro delito cumple la condición.
    .says =
        Un delito por debajo del umbral puede figurar en una notificación que otro delito sustenta,
        si por lo demás cumple el Reglamento.
    .limits = Si otro delito sustenta la notificación lo valora la regla sobre varios delitos.

RPD-83-1-A-II-C =
    .title = Condena inferior a seis meses
    .requester =
        La pena impuesta es de { $sentence_months ->
            [unknown] un número desconocido de meses
            [one] { $sentence_months } mes
           *[other] { $sentence_months } meses
        } (por cumplir: { $remaining_months }); está por debajo del umbral del artículo
        83(1)(a)(ii) para una notificación roja.
    .compliance =
        Pena impuesta: { $sentence_months ->
            [unknown] un número desconocido de meses
            [one] { $sentence_months } mes
           *[other] { $sentence_months } meses
        }; por cumplir: { $remaining_months }; por debajo del umbral.
    .cure =
        Corregir las cifras, justificar la especial importancia con arreglo al artículo 83(1)(b), o
        recurrir a una difusión.
    .says =
        Búsqueda para el cumplimiento de una condena: al menos seis meses impuestos, o al menos seis
        meses por cumplir.
    .limits = Una pena suspendida y una multa no cuentan como privación de libertad.

RPD-83-1-A-II-REM =
    .title = Quedan por cumplir menos de seis meses
    .requester =
        { $remaining_months ->
            [unknown] Queda por cumplir un número desconocido de meses de la pena
            [one] Solo queda por cumplir { $remaining_months } mes de la pena
           *[other] Solo quedan por cumplir { $remaining_months } meses de la pena
        }; una persona ponderará la proporcionalidad.
    .compliance =
        { $remaining_months ->
            [unknown] Queda por cumplir un número desconocido de meses
            [one] Queda por cumplir { $remaining_months } mes
           *[other] Quedan por cumplir { $remaining_months } meses
        } (pena impuesta: { $sentence_months }).
    .cure =
        Indicar por qué la detención es proporcionada a lo que queda por cumplir, o corregir la
        cifra.
    .says =
        Cuando la pena impuesta basta pero queda poco por cumplir, una persona pondera la
        proporcionalidad.
    .limits = El texto dice y/o; la retención es nuestra.

PEN-CONSIST =
    .title = La pena impuesta y la pena máxima no concuerdan
    .requester =
        La pena impuesta ({ $sentence_months ->
            [unknown] un número desconocido de meses
            [one] { $sentence_months } mes
           *[other] { $sentence_months } meses
        }), lo que queda por cumplir ({ $remaining_months }) y la pena máxima
        ({ $highest_maximum_penalty_months }) no concuerdan. Corríjalos.
    .compliance =
        La pena impuesta ({ $sentence_months }), lo que queda por cumplir ({ $remaining_months }) y
        la pena máxima ({ $highest_maximum_penalty_months }) no concuerdan.
    .cure = Corregir las cifras o explicarlas.
    .says =
        Una pena no excede la máxima indicada de su único delito, y lo que queda por cumplir no
        excede lo impuesto.
    .limits =
        Las penas consecutivas por varios delitos pueden exceder una pena máxima, por lo que no se
        comparan.

RPD-83-1-B =
    .title = Se invoca una especial importancia
    .requester =
        No se cumple uno de los criterios del artículo 83(1)(a); la Secretaría General decidirá
        sobre la especial importancia que usted invoca.
    .compliance = No se cumple el criterio (i) o (ii) y se invoca una especial importancia.
    .cure = La Secretaría General consulta al solicitante y decide con arreglo al artículo 83(1)(b).
    .says =
        Cuando no se cumple el criterio (i) o (ii), la Secretaría General puede publicar de todos
        modos, tras consulta, si el caso reviste especial importancia.
    .limits =
        La facultad discrecional es de la Secretaría General y nunca se ejerce aquí; la falta de
        interés (iii) no puede pasarse por alto.

PEN-NONCUST =
    .title = No se prevé ninguna pena privativa de libertad
    .requester =
        Solo se prevé una multa; una notificación roja requiere una pena privativa de libertad.
    .compliance = Todos los delitos conllevan únicamente una multa.
    .cure = Corregir la pena si es errónea, o retirar la solicitud.
    .says = Una multa, un decomiso o una inhabilitación por sí solos no bastan.
    .limits = Se deduce implícitamente del umbral.

PEN-DIFFUSION =
    .title = Una difusión por debajo del umbral de una notificación
    .requester =
        El caso está por debajo del umbral de una notificación roja; aún puede recurrirse a una
        difusión.
    .compliance = La difusión está por debajo del umbral de pena del artículo 83.
    .cure = No se requiere nada.
    .says =
        Los umbrales del artículo 83 no obligan a una difusión; se deja nota de que el caso está por
        debajo de ellos.
    .limits =
        Una difusión cuando una notificación no cumple los requisitos es lo que prevé el Reglamento.
