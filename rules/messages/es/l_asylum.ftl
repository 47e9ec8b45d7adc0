REF-1 =
    .title = Refugiado confirmado buscado por el Estado del que huyó
    .compliance =
        Refugiado; confirmado por un país miembro: { $protection_confirmed }; frente al Estado
        requirente: { $against_requester }; gesto político: { $granted_as_political_gesture }.
    .cure =
        No cabe subsanación si concurren los tres elementos. Si alguno se desconoce, hacerlo
        confirmar sin alertar al Estado requirente.
    .says =
        En general no se permite ninguna notificación ni difusión si la condición de refugiado está
        confirmada, la solicitud procede del país en que se teme la persecución y la concesión no
        fue un gesto político hacia él.
    .limits =
        La política dice «en general»; apartarse de ella corresponde solo a personas. Si la
        concesión fue un gesto político es lo que un examinador hizo constar.

REF-1-SEEKER =
    .title = Solicitante de asilo buscado por el Estado del que huyó
    .compliance =
        Hay una petición de asilo pendiente; frente al Estado requirente: { $against_requester }.
    .cure = Esperar la decisión sobre la petición de asilo, sin alertar al Estado requirente.
    .says =
        La política habla también de los solicitantes de asilo; mientras la petición está pendiente
        no hay concesión cuyo móvil pueda valorarse, por lo que la solicitud espera.
    .limits = No prevé el resultado de la petición de asilo, ni pregunta cuándo se decidirá.

REF-2 =
    .title = Datos ya registrados sobre un refugiado confirmado
    .compliance = Un país miembro confirmó la condición de refugiado frente al Estado requirente.
    .cure =
        Examinar, con miras a su supresión, todos los datos sobre la persona que procedan de este
        Estado.
    .says =
        Una vez que un país miembro confirma la condición de refugiado, deben suprimirse los datos
        que procedan del país en que se teme la persecución.
    .limits =
        La denegación de la solicitud misma es REF-1. Esta regla rige también cuando la concesión
        pudo ser un gesto político, y señala los datos registrados anteriormente.

REF-3 =
    .title = Protección invocada pero no confirmada
    .compliance = La protección ({ $protection_status }) no está confirmada por un país miembro.
    .cure = Verificarla con el Estado de acogida o con la CCF, sin alertar al Estado requirente.
    .says =
        Una condición que se invoca y no está confirmada se verifica con el Estado de acogida o con
        la CCF, sin alertar al solicitante.
    .limits = No dice a quién preguntar; la pregunta nunca debe llegar al solicitante.

# of version 2
REF-4 =
    .title = Persona protegida buscada por un tercer país
    .compliance =
        La persona tiene protección ({ $protection_status }) frente a un Estado distinto del Estado
        requirente.
    .cure =
        Examinar como de ordinario, e indicar cómo queda excluida una entrega ulterior al Estado
        perseguidor.
    .says =
        Una solicitud de un país distinto de aquel en que se teme la persecución recibe el examen
        ordinario; personas examinan el riesgo de una entrega ulterior.
    .limits = Ningún hecho prevé aquí la entrega ulterior.

REF-5 =
    .title = Protección denegada, revocada, excluida o terminada
    .compliance =
        La protección no subsiste ({ $protection_status }); los datos pueden conservarse o
        restablecerse si son conformes en lo demás.
    .cure =
        No se requiere nada en virtud de la política sobre refugiados; comprobar si la denegación se
        debió a antecedentes delictivos.
    .says =
        Cuando la condición se denegó, se revocó o se excluyó, los datos pueden conservarse o
        restablecerse si son conformes en lo demás.
    .limits = No se ve un recurso contra la denegación. Todas las demás reglas siguen aplicándose.

REF-6 =
    .title = Protección ajena a la política sobre refugiados
    .compliance =
        La persona tiene una protección ajena a la política sobre refugiados:
        { $protection_status }.
    .cure = Leer por qué se concedió, y ponderar esos hechos con arreglo a los artículos 2 y 3.
    .says =
        La protección subsidiaria o humanitaria, o la naturalización de un antiguo refugiado, es
        ajena a la política; sus hechos pesan igualmente con arreglo a los artículos 2 y 3.
    .limits = Por qué se concedió la protección figura en el expediente, no aquí.

# of version 3
REF-NOT-CHECKED =
    .title = No se examinó la situación de asilo
    .compliance = Nadie dejó constancia de haber examinado la situación de asilo de la persona.
    .cure = Examinarla, y dejar constancia del resultado y de su origen.
    .says =
        Que no figure nada en el expediente significa solo que nadie lo examinó; no se sabe entonces
        si la persona está protegida.
    .limits = Dice que falta la comprobación, nunca que la persona esté protegida.

P-05 =
    .title = Cargo posterior a la petición de asilo
    .compliance =
        Petición de asilo: { $protection_claimed_on }; formulación del cargo: { $charged_on }.
    .cure = Indicar cuándo se conoció el delito y por qué no se formuló el cargo hasta entonces.
    .says =
        Un cargo que sigue a una petición de asilo puede pretender frustrar la protección; personas
        comparan las fechas con las del delito.
    .limits =
        El orden de dos fechas no prueba ningún móvil; un delito descubierto tarde da el mismo
        orden. Cuando falta una fecha, el patrón nunca se activa.
