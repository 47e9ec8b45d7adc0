# Unidades de los hechos y de los parámetros. `$number` es un número o un intervalo.

unit-activities =
    { $number ->
        [one] { $number } actividad
       *[other] { $number } actividades
    }

unit-acts =
    { $number ->
        [one] { $number } acto
       *[other] { $number } actos
    }

unit-cases =
    { $number ->
        [one] { $number } caso
       *[other] { $number } casos
    }

unit-categories =
    { $number ->
        [one] { $number } categoría
       *[other] { $number } categorías
    }

unit-countries =
    { $number ->
        [one] { $number } país
       *[other] { $number } países
    }

unit-days =
    { $number ->
        [one] { $number } día
       *[other] { $number } días
    }

unit-details =
    { $number ->
        [one] { $number } detalle
       *[other] { $number } detalles
    }

unit-documents =
    { $number ->
        [one] { $number } documento
       *[other] { $number } documentos
    }

unit-elections =
    { $number ->
        [one] { $number } elección
       *[other] { $number } elecciones
    }

unit-events =
    { $number ->
        [one] { $number } suceso
       *[other] { $number } sucesos
    }

unit-fact_sets =
    { $number ->
        [one] { $number } conjunto de hechos
       *[other] { $number } conjuntos de hechos
    }

unit-facts =
    { $number ->
        [one] { $number } hecho
       *[other] { $number } hechos
    }

unit-measures =
    { $number ->
        [one] { $number } medida
       *[other] { $number } medidas
    }

unit-months =
    { $number ->
        [one] { $number } mes
       *[other] { $number } meses
    }

unit-nationalities =
    { $number ->
        [one] { $number } nacionalidad
       *[other] { $number } nacionalidades
    }

unit-offences =
    { $number ->
        [one] { $number } delito
       *[other] { $number } delitos
    }

unit-offices =
    { $number ->
        [one] { $number } cargo público
       *[other] { $number } cargos públicos
    }

unit-orders =
    { $number ->
        [one] { $number } resolución
       *[other] { $number } resoluciones
    }

unit-organisations =
    { $number ->
        [one] { $number } organización
       *[other] { $number } organizaciones
    }

unit-percent =
    { $number ->
        [one] { $number } por ciento
       *[other] { $number } por ciento
    }

unit-persons =
    { $number ->
        [one] { $number } persona
       *[other] { $number } personas
    }

unit-places =
    { $number ->
        [one] { $number } lugar
       *[other] { $number } lugares
    }

unit-points =
    { $number ->
        [one] { $number } punto
       *[other] { $number } puntos
    }

unit-proceedings =
    { $number ->
        [one] { $number } procedimiento
       *[other] { $number } procedimientos
    }

unit-questions =
    { $number ->
        [one] { $number } pregunta
       *[other] { $number } preguntas
    }

unit-records =
    { $number ->
        [one] { $number } registro
       *[other] { $number } registros
    }

unit-requests =
    { $number ->
        [one] { $number } solicitud
       *[other] { $number } solicitudes
    }

unit-sentences =
    { $number ->
        [one] { $number } frase
       *[other] { $number } frases
    }

unit-statements =
    { $number ->
        [one] { $number } declaración
       *[other] { $number } declaraciones
    }

unit-sums =
    { $number ->
        [one] { $number } suma
       *[other] { $number } sumas
    }

unit-terms =
    { $number ->
        [one] { $number } término
       *[other] { $number } términos
    }

unit-treaties =
    { $number ->
        [one] { $number } tratado
       *[other] { $number } tratados
    }

unit-warrants =
    { $number ->
        [one] { $number } orden de detención
       *[other] { $number } órdenes de detención
    }

unit-years =
    { $number ->
        [one] { $number } año
       *[other] { $number } años
    }
