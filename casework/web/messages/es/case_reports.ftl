# Informes y cartas de un caso.

reports-lead = El informe de avisos de la última evaluación, como archivo. Los nombres de archivo dicen el caso y el lector, nunca una persona.
reports-for-compliance = Para el personal de cumplimiento
reports-for-auditor = Para los auditores
reports-for-requester = Para el solicitante
reports-says-compliance = La evaluación completa, con el nombre de la persona. Nunca se entrega al solicitante.
reports-says-auditor = La evaluación completa con cada hallazgo, sin nombre.
reports-says-requester = Lo que se dice al solicitante: lo que se le pide y nada más.
reports-language = Idioma
# same as English: value
reports-format-pdf = PDF
# same as English: value
reports-format-xlsx = Excel
# same as English: value
reports-format-csv = CSV
# same as English: value
reports-format-markdown = Markdown
# same as English: value
reports-format-json = JSON
reports-code = Código de verificación:
reports-page = El informe como página
reports-page-requester = La página como la ve el solicitante
reports-letters = Cartas al solicitante
reports-letter = Carta del { $on }
reports-letter-empty = no pedía nada y no tiene archivo
reports-no-letters = No se ha enviado ninguna carta. Las cartas se escriben en Trabajo.
reports-check = Comprobar un informe
reports-check-says = Cada informe acaba con un código de verificación. Introdúzcalo para ver si el informe es auténtico y de qué evaluación trata.
reports-genuine = Auténtico: evaluación { $number } del { $on } ({ $reader }).
reports-not-genuine = Ningún informe de este caso tiene este código: fue alterado, mal escrito o es de otro caso.
reports-code-given = Código de verificación
reports-check-button = Comprobar
