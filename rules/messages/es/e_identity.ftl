RPD-83-2-ID =
    .title = Ninguno de los dos conjuntos de datos de identidad está completo
    .requester =
        Los datos de identidad no están completos. Indique el apellido y el nombre, el sexo, el año
        de nacimiento y uno de los elementos siguientes: descripción física, ADN, huellas dactilares
        o documento; o bien una fotografía de buena calidad y un elemento más.
    .compliance = Ni el conjunto 1 ni el conjunto 2 del artículo 83(2)(a) está completo.
    .cure = Completar el conjunto al que menos le falte.

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

ID-AMBIG =
    .title = Los datos pueden corresponder a otras personas
    .requester =
        El nombre y el año de nacimiento por sí solos pueden corresponder a otras personas. Unas
        huellas dactilares, un documento o una fotografía las protegerían.
    .compliance =
        No hay fecha de nacimiento exacta, datos biométricos, documento ni fotografía de buena
        calidad.
    .cure = Añadir uno de ellos si existe.

ID-DOC-CONSIST =
    .title = Un documento de identidad se contradice
    .requester = Un documento de identidad vence antes de su expedición. Corrija sus fechas.
    .compliance = Las fechas de un documento de identidad se contradicen.
    .cure = Corregir las fechas.

ID-NAT =
    .title = No se indica ninguna nacionalidad
    .requester = No se indica ninguna nacionalidad. Añádala si se conoce.
    .compliance = No se indica ninguna nacionalidad.
    .cure = Añadir la nacionalidad si se conoce.

ID-NATIONAL =
    .title = La persona es nacional de un país probable
    .requester =
        La persona es nacional de un país que probablemente visite y que puede no extraditar a sus
        propios nacionales.
    .compliance = La persona es nacional de un país probable.
    .cure =
        Considerar cómo puede alcanzarse allí la finalidad, por ejemplo, mediante la remisión de
        actuaciones penales.

ID-BIO =
    .title = Se facilitan datos biométricos
    .requester =
        La solicitud contiene datos biométricos; están marcados como particularmente delicados.
    .compliance = Se facilitan huellas dactilares o un perfil de ADN.
    .cure = Marcarlos como delicados (artículo 42(3)).

ID-WARNING =
    .title = Una advertencia sin fundamento indicado
    .requester =
        Se hace una advertencia sin indicar en qué se basa. Añada el fundamento o retire la
        advertencia.
    .compliance = Figura una advertencia sin su fundamento.
    .cure = Añadir el fundamento o retirar la advertencia.
