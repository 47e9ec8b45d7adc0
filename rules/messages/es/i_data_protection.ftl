# of version 2
RPD-11-1 =
    .title = Los datos no se obtuvieron lícitamente
    .requester = Confirme que los datos se obtuvieron lícitamente.
    .compliance = Obtención lícita: { $lawful_collection }.
    .cure = Retirar los datos que no se obtuvieron lícitamente, o dar una explicación.

RPD-14 =
    .title = Se excluye a un país de una notificación
    .requester =
        { $restricted_country_count ->
            [one] Usted excluiría a { $restricted_country_count } país.
           *[other] Usted excluiría a { $restricted_country_count } países.
        } Una notificación se dirige a todos; levante la restricción o recurra a una difusión.
    .compliance =
        { $restricted_country_count ->
            [one] { $restricted_country_count } OCN quedaría excluida de una notificación.
           *[other] { $restricted_country_count } OCN quedarían excluidas de una notificación.
        }
    .cure = Levantar la restricción, o enviar una difusión.

RPD-14-LEVEL =
    .title = No se indica el nivel de confidencialidad
    .requester = Indique el nivel de confidencialidad.
    .compliance = No se indica ningún nivel de confidencialidad.
    .cure = Indicar el nivel.

RPD-42 =
    .title = Datos delicados sin justificación
    .requester = Indique por qué es necesario cada dato particularmente delicado, o retírelo.
    .compliance = Figura un dato delicado sin justificación.
    .cure = Justificar el dato o retirarlo.

RPD-61-MINOR =
    .title = Un extracto público sobre un menor
    .requester =
        La persona era, o pudo haber sido, menor en el momento del delito. Retire el consentimiento
        a un extracto público.
    .compliance =
        Se desea un extracto público sobre una persona que era menor en el momento del delito.
    .cure = Retirar el consentimiento; una excepción requiere la decisión de ambas partes.

# of version 2
RPD-61 =
    .title = Un extracto público sin sus condiciones
    .requester =
        Para un extracto público, indique su finalidad, el tipo de datos, el método y los
        destinatarios.
    .compliance =
        Se desea un extracto público sin finalidad, tipo de datos, método o destinatarios.
    .cure = Indicar las condiciones, o retirar el consentimiento a un extracto público.

PUB-DAMAGE =
    .title = Un extracto público que puede causar perjuicio
    .compliance =
        Se desea un extracto público, y en el expediente figura una protección, una duda sin
        resolver, un desacuerdo o una extradición denegada sin adenda.
    .cure = Prescindir del extracto público, o resolver antes la cuestión pendiente.
