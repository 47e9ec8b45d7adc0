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

RPD-83-1-B =
    .title = Se invoca una especial importancia
    .requester =
        No se cumple uno de los criterios del artículo 83(1)(a); la Secretaría General decidirá
        sobre la especial importancia que usted invoca.
    .compliance = No se cumple el criterio (i) o (ii) y se invoca una especial importancia.
    .cure = La Secretaría General consulta al solicitante y decide con arreglo al artículo 83(1)(b).

PEN-NONCUST =
    .title = No se prevé ninguna pena privativa de libertad
    .requester =
        Solo se prevé una multa; una notificación roja requiere una pena privativa de libertad.
    .compliance = Todos los delitos conllevan únicamente una multa.
    .cure = Corregir la pena si es errónea, o retirar la solicitud.

PEN-DIFFUSION =
    .title = Una difusión por debajo del umbral de una notificación
    .requester =
        El caso está por debajo del umbral de una notificación roja; aún puede recurrirse a una
        difusión.
    .compliance = La difusión está por debajo del umbral de pena del artículo 83.
    .cure = No se requiere nada.
