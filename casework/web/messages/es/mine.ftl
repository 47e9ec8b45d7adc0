# Las páginas del solicitante.

mine-title = Mis solicitudes
mine-new = Presentar una solicitud
mine-none = Todavía no ha enviado ninguna solicitud.
mine-none-what = Presente una aquí como fichero, o por la interfaz.
mine-caption = Sus solicitudes, primero las más recientes
mine-col-reference = Su número de expediente
mine-col-received = Recibida
mine-col-asked = Qué se pide
mine-no-reference = Sin número de expediente ({ $id })
mine-not-kept = Sus datos se han borrado.
mine-answer-by = Responda a más tardar el { $date }
mine-nothing-asked = Por ahora no se pide nada
mine-pages = Páginas
mine-first = Primera página
mine-next = Página siguiente
mine-late =
    { $days ->
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
mine-today = Hoy
mine-in-days =
    { $days ->
        [one] En { $days } día
       *[other] En { $days } días
    }
mine-request = Solicitud { $id }
mine-is-withdrawn = Ha retirado esta solicitud.
mine-please-answer = Responda a los puntos siguientes.
mine-every-request = Toda solicitud es objeto de examen jurídico (RTD 86).
mine-our-id = Nuestra referencia
mine-newest-version = Última versión
mine-law-of = Derecho vigente el
mine-letters-open = Cartas dirigidas a usted
mine-letter-of = Carta del { $date }
mine-letter-answered = Desde entonces ha enviado una versión.
mine-points =
    { $count ->
        [one] Un punto necesita su respuesta
       *[other] { $count } puntos necesitan su respuesta
    }
mine-points-how = Responda en los campos: contienen lo que envió. El resto de su solicitud no cambia.
mine-as-letter = Lo mismo en forma de carta
mine-cure = Qué lo resolvería:
mine-what-you-sent = Dónde en su solicitud, y qué envió
mine-sent-nothing = Aquí no se envió nada
mine-your-answer = Su respuesta
mine-fields-above = Responda en los campos de un punto anterior:
mine-one-a-line = Uno por línea.
mine-as-json = Escrito como en el fichero; la lista de campos dice cómo.
mine-another = Añadir: { $what }
mine-send-answer = Enviar la respuesta
mine-send-what = Pasa a ser una nueva versión de su solicitud.
mine-more = Qué más puede hacer
mine-whole-version = Enviar una versión nueva entera
mine-whole-version-how = Descargue la última versión, corríjala y devuélvala. Sustituye a la versión anterior y responde a lo que se pide.
mine-download-newest = Descargar la última versión
mine-file = Su solicitud, como fichero (.json)
mine-file-hint = Un fichero con una solicitud. Las fotografías y los documentos se nombran en él, no se incluyen.
mine-paste = O pegue aquí su contenido
mine-send-version = Enviar esta versión
mine-take-back = Retirar o suspender
mine-what-to-do = Qué se debe hacer
mine-withdraw = Retirar la solicitud
mine-withdraw-means = Termina definitivamente: se pide a quienes la recibieron que la borren y nadie puede recuperarla. Para pedir de nuevo, presente otra solicitud (RTD 81).
mine-suspend = Suspenderla
mine-suspend-means = Por seis meses como máximo, si está en vigor. Después se retira o continúa (RTD 81, 100).
mine-reason = Su motivo
mine-decide = Hacerlo
mine-choose-move = Elija qué se debe hacer.
mine-reason-owed = Indique su motivo; se conserva con la solicitud.
mine-history = Qué se envió
mine-version = Versión { $number }
mine-did-withdraw = La retiró el { $date }:
mine-did-suspend = La suspendió el { $date }:
mine-new-how = Una solicitud se envía en un solo fichero. Se guarda en cuanto puede leerse entera; si algo está mal, se le dice dónde y cómo subsanarlo, y no se guarda nada.
mine-schema = La descripción de la interfaz (OpenAPI)
mine-what-to-send = Qué enviar
mine-step-example = Descargue el fichero de ejemplo y ábralo en un editor de texto, o deje que su propio sistema escriba un fichero así (JSON).
mine-step-fill = Sustituya los datos inventados por los suyos. La lista de campos dice qué significa cada uno, qué debe figurar y cómo se escribe.
mine-step-send = Elija abajo el fichero y envíelo.
mine-all-fields = Lista de todos los campos
mine-faults =
    { $count ->
        [one] Una cosa por subsanar
       *[other] { $count } cosas por subsanar
    }
mine-refused =
    { $count ->
        [one] Hay un punto por subsanar; no se ha guardado nada.
       *[other] Hay { $count } puntos por subsanar; no se ha guardado nada.
    }
mine-faults-table = Qué está mal y cómo subsanarlo
mine-col-where = Dónde
mine-col-wrong = Qué está mal
mine-col-mend = Cómo subsanarlo
mine-col-law = Disposición
mine-file-again = El archivo debe elegirse de nuevo: los navegadores no lo conservan. Lo que se pegó sigue ahí.
mine-submit = Presentar
mine-choose-file = Elija un archivo o pegue el documento.
mine-newer-version = Entretanto se envió una versión más reciente de esta solicitud.
mine-newer-remedy = Copie lo que escribió, abra de nuevo la solicitud y vea qué cambió antes de responder.
mine-not-taken = Esto no se pudo aceptar.
mine-not-taken-remedy = Envíelo una vez más. Si tampoco se acepta, escríbanos con nuestra referencia o presente una solicitud nueva.
mine-letter-title = Carta sobre la solicitud { $id }
mine-letter-pdf = En PDF
mine-to-answer = Responder
mine-back-to-request = Volver a la solicitud
done-mine-submitted = Su solicitud se ha recibido.
done-mine-answered = Su respuesta se ha recibido. Es una nueva versión de su solicitud.
done-mine-withdrawn = La solicitud se ha retirado.
done-mine-suspended = La suspensión queda registrada.
