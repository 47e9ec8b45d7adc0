# of version 2
RPD-11-1 =
    .title = Los datos no se obtuvieron lícitamente
    .requester = Confirme que los datos se obtuvieron lícitamente.
    .compliance = Obtención lícita: { $lawful_collection }.
    .cure = Retirar los datos que no se obtuvieron lícitamente, o dar una explicación.
    .says =
        El tratamiento es lícito con arreglo a la legislación y los tratados del solicitante y
        respeta los derechos fundamentales.
    .limits = La respuesta es la del propio solicitante; su falta la anota RPD-5-11-2.

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
    .says =
        Una notificación se dirige a todas las Oficinas Centrales Nacionales; el solicitante no
        puede excluir a ninguna. Una difusión puede limitarse.
    .limits =
        Puede restringirse a las entidades sin facultad de ejercer la acción penal; el formulario
        enumera solo países.

RPD-14-LEVEL =
    .title = No se indica el nivel de confidencialidad
    .requester = Indique el nivel de confidencialidad.
    .compliance = No se indica ningún nivel de confidencialidad.
    .cure = Indicar el nivel.
    .says = Todo registro tiene un nivel de confidencialidad.
    .limits = No se valora si el nivel es el correcto.

RPD-42 =
    .title = Datos delicados sin justificación
    .requester = Indique por qué es necesario cada dato particularmente delicado, o retírelo.
    .compliance = Figura un dato delicado sin justificación.
    .cure = Justificar el dato o retirarlo.
    .says =
        Los datos especialmente delicados solo se tratan si son pertinentes y de un valor
        criminalístico especialmente importante.
    .limits = Solo se ven los datos declarados como delicados.

RPD-61-MINOR =
    .title = Un extracto público sobre un menor
    .requester =
        La persona era, o pudo haber sido, menor en el momento del delito. Retire el consentimiento
        a un extracto público.
    .compliance =
        Se desea un extracto público sobre una persona que era menor en el momento del delito.
    .cure = Retirar el consentimiento; una excepción requiere la decisión de ambas partes.
    .says =
        No hay divulgación al público sobre una persona que era menor en el momento del delito,
        salvo que ambas partes la consideren indispensable y la ley lo permita.
    .limits = La excepción corresponde determinarla a personas.

# of version 2
RPD-61 =
    .title = Un extracto público sin sus condiciones
    .requester =
        Para un extracto público, indique su finalidad, el tipo de datos, el método y los
        destinatarios.
    .compliance =
        Se desea un extracto público sin finalidad, tipo de datos, método o destinatarios.
    .cure = Indicar las condiciones, o retirar el consentimiento a un extracto público.
    .says =
        La divulgación al público requiere una finalidad y la autorización previa de la fuente, con
        el tipo de datos, el método y los destinatarios.
    .limits = El daño a la imagen o a los intereses (61(2)(d)) lo valoran personas.

PUB-DAMAGE =
    .title = Un extracto público que puede causar perjuicio
    .compliance =
        Se desea un extracto público, y en el expediente figura una protección, una duda sin
        resolver, un desacuerdo o una extradición denegada sin adenda.
    .cure = Prescindir del extracto público, o resolver antes la cuestión pendiente.
    .says =
        No se muestra nada al público mientras figure en el expediente una protección, una duda
        abierta, o una extradición denegada que aún no consta en una adenda.
    .limits =
        Es nuestra. Habla solo del extracto público; los menores tienen su propia regla, y lo demás
        que se opone a la solicitud se valora en otro lugar.
