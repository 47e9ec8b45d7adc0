# Títulos de los capítulos de reglas.

# English: Who asks, for what purpose, about whom
chapter-A = Quién presenta la solicitud, con qué finalidad, sobre quién

# English: Serious ordinary-law crime
chapter-B = Delito grave de derecho común

# English: Penalty threshold
chapter-C = Umbral de la pena

# English: Interest for international police co-operation
chapter-D = Interés para la cooperación policial internacional

# English: Minimum identity data
chapter-E = Datos mínimos de identidad

# English: Minimum judicial data
chapter-F = Datos judiciales mínimos

# English: Assurances, documents, legal review
chapter-G = Garantías, documentos, examen jurídico

# English: Data quality and date logic
chapter-H = Calidad de los datos y lógica de las fechas

# English: Data-protection principles
chapter-I = Principios de protección de datos

# English: Human rights
chapter-J = Derechos humanos

# English: Political, military, religious or racial character
chapter-K = Carácter político, militar, religioso o racial

# English: Refugees and asylum-seekers
chapter-L = Refugiados y solicitantes de asilo

# English: Decisions of other States
chapter-M = Decisiones de otros Estados

# English: Earlier refusals, the CCF, re-submission
chapter-N = Denegaciones anteriores, la CCF, nuevas solicitudes

# English: Life-cycle
chapter-O = Ciclo de vida

# English: Diffusions for arrest
chapter-P = Difusiones con fines de detención

# English: Rules added after the full reading
chapter-R = Reglas añadidas tras la lectura íntegra

# English: Reference tables and text signals
chapter-T = Tablas de referencia y señales del texto
