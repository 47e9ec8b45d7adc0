# Palabras comunes a todas las páginas de la consola.

skip = Ir al contenido
recommends-only = El control recomienda. Deciden las personas, y hacen falta dos antes de que siga adelante lo retenido.
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
