RPD-83-2-ID =
    .title = Ninguno de los dos conjuntos de datos de identidad está completo
    .requester =
        Los datos de identidad no están completos. Indique el apellido y el nombre, el sexo, el año
        de nacimiento y uno de los elementos siguientes: descripción física, ADN, huellas dactilares
        o documento; o bien una fotografía de buena calidad y un elemento más.
    .compliance = Ni el conjunto 1 ni el conjunto 2 del artículo 83(2)(a) está completo.
    .cure = Completar el conjunto al que menos le falte.
    .says = Al menos una de las dos combinaciones de datos de identidad debe estar completa.
    .limits =
        No se comprueba que los datos sean de la persona. Para una difusión, los dos conjuntos
        sirven de medida de la calidad (RTD 12, D).

RPD-83-2-ID-I =
    .title = Lo que falta en el primer conjunto
    .requester =
        Primer conjunto: apellido: { $family_name_given }; nombre: { $forename_given }; sexo:
        { $sex_given }; año de nacimiento: { $birth_year_given }; descripción física:
        { $physical_description_given }; datos biométricos: { $biometrics_given }; documento:
        { $identity_document_given }.
    .compliance =
        El conjunto 1 está incompleto; nombre: { $forename_given }; sexo: { $sex_given }; año de
        nacimiento: { $birth_year_given }.
    .cure = Añadir lo que conste con «no»; de los tres últimos elementos basta uno.
    .says =
        Conjunto 1: apellido, nombre, sexo, fecha de nacimiento (al menos el año) y uno de los
        siguientes: descripción, ADN, impresiones dactilares o documento.
    .limits =
        Las personas con un solo nombre no pueden completar este conjunto; necesitan el segundo.

RPD-83-2-ID-II =
    .title = Lo que falta en el segundo conjunto
    .requester =
        Segundo conjunto: fotografía de buena calidad: { $good_photograph_given }; un elemento más:
        { $additional_identifier_given }.
    .compliance =
        El conjunto 2 está incompleto; fotografía de buena calidad: { $good_photograph_given }; un
        elemento más: { $additional_identifier_given }.
    .cure =
        Añadir una fotografía de buena calidad y un elemento más, o completar el primer conjunto.
    .says = Conjunto 2: una fotografía de buena calidad y algún elemento adicional.
    .limits = La calidad de una fotografía es la que indica el solicitante.

ID-DOB-PREC =
    .title = La fecha de nacimiento no es verosímil
    .requester =
        Según la fecha de nacimiento indicada, la edad sería de { $age_at_request_years ->
            [unknown] un número desconocido de años
            [one] { $age_at_request_years } año
           *[other] { $age_at_request_years } años
        }. Compruebe la fecha.
    .compliance = Edad en la fecha de la solicitud: { $age_at_request_years }.
    .cure = Corregir la fecha de nacimiento o confirmarla.
    .says = Una persona que debe ser detenida tiene una edad verosímil el día de la solicitud.
    .limits = El año por sí solo satisface el primer conjunto.

ID-AMBIG =
    .title = Los datos pueden corresponder a otras personas
    .requester =
        El nombre y el año de nacimiento por sí solos pueden corresponder a otras personas. Unas
        huellas dactilares, un documento o una fotografía las protegerían.
    .compliance =
        No hay fecha de nacimiento exacta, datos biométricos, documento ni fotografía de buena
        calidad.
    .cure = Añadir uno de ellos si existe.
    .says =
        Un nombre con solo el año de nacimiento, sin datos biométricos, documento ni fotografía,
        puede alcanzar a una persona inocente.
    .limits = Aquí no se sabe lo común que es un nombre, por lo que la regla solo informa.

ID-DOC-CONSIST =
    .title = Un documento de identidad se contradice
    .requester = Un documento de identidad vence antes de su expedición. Corrija sus fechas.
    .compliance = Las fechas de un documento de identidad se contradicen.
    .cure = Corregir las fechas.
    .says = Un documento no vence antes de haberse expedido.
    .limits = Aquí no se sabe si el documento pertenece a la persona o es robado.

ID-NAT =
    .title = No se indica ninguna nacionalidad
    .requester = No se indica ninguna nacionalidad. Añádala si se conoce.
    .compliance = No se indica ninguna nacionalidad.
    .cure = Añadir la nacionalidad si se conoce.
    .says =
        La nacionalidad ayuda a identificar a la persona y muestra a quién puede solicitarse la
        extradición.
    .limits = Los códigos se comprueban al leer la solicitud.

ID-NATIONAL =
    .title = La persona es nacional de un país probable
    .requester =
        La persona es nacional de un país que probablemente visite y que puede no extraditar a sus
        propios nacionales.
    .compliance = La persona es nacional de un país probable.
    .cure =
        Considerar cómo puede alcanzarse allí la finalidad, por ejemplo, mediante la remisión de
        actuaciones penales.
    .says = Muchos Estados no extraditan a sus propios nacionales.
    .limits = No se consulta si ese Estado extradita a sus nacionales.

ID-BIO =
    .title = Se facilitan datos biométricos
    .requester =
        La solicitud contiene datos biométricos; están marcados como particularmente delicados.
    .compliance = Se facilitan huellas dactilares o un perfil de ADN.
    .cure = Marcarlos como delicados (artículo 42(3)).
    .says =
        Los datos biométricos son especialmente delicados y se usan para identificar, para evitar
        errores de identidad o para relacionar delitos.
    .limits = Aquí no se ven otros usos.

ID-WARNING =
    .title = Una advertencia sin fundamento indicado
    .requester =
        Se hace una advertencia sin indicar en qué se basa. Añada el fundamento o retire la
        advertencia.
    .compliance = Figura una advertencia sin su fundamento.
    .cure = Añadir el fundamento o retirar la advertencia.
    .says =
        Una advertencia para los agentes debe indicar en qué se basa, porque cambia la forma de
        abordar a la persona.
    .limits = No se valora si el fundamento justifica la advertencia.
