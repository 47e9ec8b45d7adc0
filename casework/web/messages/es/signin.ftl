# Inicio de sesión.

signin-wrong = El usuario o la contraseña no es correcto.
signin-code-wrong = Este código no es correcto o ya se usó. Tome el siguiente que muestre su programa.
# $minutes: cuánto hay que esperar, redondeado hacia arriba.
signin-wait =
    { $minutes ->
        [one] Han fallado demasiados intentos. Inténtelo de nuevo en un minuto.
       *[other] Han fallado demasiados intentos. Inténtelo de nuevo en { $minutes } minutos.
    }
signin-took-too-long = El inicio de sesión tardó demasiado. Empiece de nuevo con la contraseña.
signin-or = o con una contraseña
signin-lost = ¿Perdió la contraseña o el segundo factor? Un administrador le da un nuevo secreto de inscripción.
signin-code-once = Cada código vale una sola vez. Si el suyo acaba de usarse, espere al siguiente.
done-enrolled = Su inscripción está hecha. Inicie sesión con usuario, contraseña y el siguiente código.
done-signed-out = Ha cerrado la sesión.
