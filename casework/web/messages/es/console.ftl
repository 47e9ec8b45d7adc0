# Palabras comunes a todas las páginas de la consola.

skip = Ir al contenido
recommends-only = El control recomienda. Deciden las personas, y hacen falta dos antes de que siga adelante lo retenido.
people-decide = Cada solicitud se examina según las normas de INTERPOL. Deciden las personas.
nav-main = Principal
nav-inbox = Bandeja de trabajo
nav-search = Búsqueda
nav-figures = Cifras
nav-mine = Mis solicitudes
nav-rules = Reglas
nav-audit = Registro de auditoría
nav-admin = Administración
choose-language = Elegir el idioma
act-as-somebody-else = Actuar como otra persona
demo-banner = Demostración con solicitudes inventadas en esta máquina. Nada sale de ella.
session-ends = Su sesión termina a las { $time } UTC. Envíe lo que haya escrito, cierre la sesión e iníciela de nuevo.
own-account = Su cuenta
role-submitter = Solicitante
role-reviewer = Revisor
role-senior_reviewer = Revisor principal
# same as English: value
role-auditor = Auditor
role-administrator = Administrador
role-ci = Pruebas de reglas
refused-title = No se ha cambiado nada
error-title = No ha sido posible ({ $status })
error-then-400 = La dirección o lo enviado no se entiende. Vuelva atrás e inténtelo desde la página anterior.
error-then-401 = Inicie sesión y vuelva a esta página.
error-then-403 = Su cuenta no permite esto. Si debiera, pida el rol a su administrador.
error-then-404 = No hay nada en esta dirección, o no le corresponde verlo. Compruebe la dirección, o busque el caso desde el inicio.
error-then-409 = El caso ha avanzado, o no lo permite ahora. Ábralo de nuevo para ver qué se puede hacer.
error-then-410 = Sus datos se han suprimido. Que así fue, y cuándo, queda en el registro de auditoría.
error-then-412 = Alguien cambió el caso entretanto. Ábralo de nuevo, mire qué cambió y decida otra vez.
error-then-413 = Lo enviado es demasiado grande. Envíe menos de una vez, o designe los documentos por su referencia.
error-then-429 = Demasiados intentos. Espere un poco y vuelva a intentarlo.
error-then-500 = El fallo es nuestro. Inténtelo una vez más; si falla de nuevo, avise a quien opera el servicio con el número de abajo.
error-then-503 = El servicio se está iniciando o terminando. Inténtelo de nuevo en un momento.
error-call = Número de esta llamada:
to-start = Al inicio

# Inicio de sesión.
sign-in = Iniciar sesión
sign-out = Cerrar sesión
login = Usuario
password = Contraseña
continue = Continuar
second-factor = Segundo factor
code = Código
code-hint = Las seis cifras de su programa de autenticación, o uno de sus códigos de recuperación.
begin-again = Empezar de nuevo
sign-in-openid = Iniciar sesión con la cuenta de su organización
sign-in-first-time = ¿Es la primera vez?
enrol = Regístrese con el secreto que le dio un administrador
