# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian package of what was built: `cpack` in a release build folder.
include(GNUInstallDirs)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME maracdesk)
set(CPACK_PACKAGE_CONTACT "Marac Desk <maracdesk@example.org>")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
