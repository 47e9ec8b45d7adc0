# Signing in.

signin-wrong = Login or password is wrong.
signin-code-wrong = This code is wrong or was used before. Take the next one that your program shows.
# $minutes: how long to wait, rounded up.
signin-wait =
    { $minutes ->
        [one] Too many attempts have failed. Try again in one minute.
       *[other] Too many attempts have failed. Try again in { $minutes } minutes.
    }
signin-took-too-long = The sign-in took too long. Begin again with the password.
signin-or = or with a password
signin-lost = Password or second factor lost? An administrator gives you a new enrolment secret.
signin-code-once = Each code counts once. If yours was used just now, wait for the next one.
done-enrolled = You are enrolled. Sign in with login, password and the next code.
done-signed-out = You are signed out.
