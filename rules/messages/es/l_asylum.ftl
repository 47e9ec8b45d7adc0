REF-1 =
    .title = Refugiado confirmado buscado por el Estado del que huyó
    .compliance =
        Refugiado; confirmado por un país miembro: { $protection_confirmed }; frente al Estado
        requirente: { $against_requester }; gesto político: { $granted_as_political_gesture }.
    .cure =
        No cabe subsanación si concurren los tres elementos. Si alguno se desconoce, hacerlo
        confirmar sin alertar al Estado requirente.

REF-1-SEEKER =
    .title = Solicitante de asilo buscado por el Estado del que huyó
    .compliance =
        Hay una petición de asilo pendiente; frente al Estado requirente: { $against_requester }.
    .cure = Esperar la decisión sobre la petición de asilo, sin alertar al Estado requirente.

REF-2 =
    .title = Datos ya registrados sobre un refugiado confirmado
    .compliance = Un país miembro confirmó la condición de refugiado frente al Estado requirente.
    .cure =
        Examinar, con miras a su supresión, todos los datos sobre la persona que procedan de este
        Estado.

REF-3 =
    .title = Protección invocada pero no confirmada
    .compliance = La protección ({ $protection_status }) no está confirmada por un país miembro.
    .cure = Verificarla con el Estado de acogida o con la CCF, sin alertar al Estado requirente.

# of version 2
REF-4 =
    .title = Persona protegida buscada por un tercer país
    .compliance =
        La persona tiene protección ({ $protection_status }) frente a un Estado distinto del Estado
        requirente.
    .cure =
        Examinar como de ordinario, e indicar cómo queda excluida una entrega ulterior al Estado
        perseguidor.

REF-5 =
    .title = Protección denegada, revocada, excluida o terminada
    .compliance =
        La protección no subsiste ({ $protection_status }); los datos pueden conservarse o
        restablecerse si son conformes en lo demás.
    .cure =
        No se requiere nada en virtud de la política sobre refugiados; comprobar si la denegación se
        debió a antecedentes delictivos.

REF-6 =
    .title = Protección ajena a la política sobre refugiados
    .compliance =
        La persona tiene una protección ajena a la política sobre refugiados:
        { $protection_status }.
    .cure = Leer por qué se concedió, y ponderar esos hechos con arreglo a los artículos 2 y 3.

# of version 3
REF-NOT-CHECKED =
    .title = No se examinó la situación de asilo
    .compliance = Nadie dejó constancia de haber examinado la situación de asilo de la persona.
    .cure = Examinarla, y dejar constancia del resultado y de su origen.

P-05 =
    .title = Cargo posterior a la petición de asilo
    .compliance =
        Petición de asilo: { $protection_claimed_on }; formulación del cargo: { $charged_on }.
    .cure = Indicar cuándo se conoció el delito y por qué no se formuló el cargo hasta entonces.
